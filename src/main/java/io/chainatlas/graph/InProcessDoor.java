package io.chainatlas.graph;

import io.chainatlas.cypher.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.neo4j.graphdb.QueryExecutionException;
import org.neo4j.graphdb.Result;
import org.neo4j.graphdb.Transaction;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AbstractSecurityLog;
import org.neo4j.internal.kernel.api.security.AccessMode;
import org.neo4j.internal.kernel.api.security.AuthSubject;
import org.neo4j.internal.kernel.api.security.LoginContext;
import org.neo4j.internal.kernel.api.security.SecurityContext;
import org.neo4j.kernel.api.KernelTransaction;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.database.PrivilegeDatabaseReference;

/** Reads an embedded graph through the engine's own API, without Bolt in between, as a subject that may only read. */
final class InProcessDoor implements ReadDoor {
    private static final LoginContext READER = new Reader();

    private static final Duration SETTLING = Duration.ofMillis(100);
    private static final long NEVER = -1;

    private final Engine engine;

    InProcessDoor(Engine engine) {
        this.engine = engine;
    }

    @Override
    public List<Map<String, Object>> read(Statement statement, Duration timeout, Cancellation cancellation) {
        try (Transaction transaction = engine.database()
                        .beginTransaction(
                                KernelTransaction.Type.IMPLICIT,
                                READER,
                                ClientConnectionInfo.EMBEDDED_CONNECTION,
                                timeout.toMillis(),
                                TimeUnit.MILLISECONDS);
                Cancellation.Running running = cancellation.running(transaction::terminate);
                Result result = transaction.execute(statement.text(), statement.parameters())) {
            List<Map<String, Object>> rows = new ArrayList<>();
            while (result.hasNext()) {
                rows.add(EngineValues.plain(result.next()));
            }
            return rows;
        } catch (GraphException e) {
            throw e;
        } catch (RuntimeException e) {
            if (cancellation.cancelled()) {
                throw Cancellation.calledOff(e);
            }
            if (e instanceof QueryExecutionException refused) {
                throw Refusals.of(refused.getStatusCode(), e);
            }
            // What the kernel itself refuses or ends comes as several types that share no parent but say their status.
            if (e instanceof Status.HasStatus told) {
                throw Refusals.of(told.status().code().serialize(), e);
            }
            throw e;
        }
    }

    @Override
    public JointRead together(Duration timeout, Cancellation cancellation) {
        return new Joint(Deadline.in(timeout), cancellation, settled());
    }

    /**
     * The last transaction, when all that was committed has been applied to the store too: from then on nothing is to be seen half, until another one is committed. A commit that is being applied is waited for a moment.
     */
    private long settled() {
        Deadline patience = Deadline.in(SETTLING);
        do {
            // In this order: what is closed was committed before.
            long closed = engine.transactionIds().getLastClosedTransactionId();
            if (engine.transactionIds().getLastCommittedTransactionId() == closed) {
                return closed;
            }
            LockSupport.parkNanos(200_000);
        } while (patience.left().toMillis() > 1);
        return NEVER;
    }

    private final class Joint implements JointRead {
        private final Deadline deadline;
        private final Cancellation cancellation;
        private final long start;

        Joint(Deadline deadline, Cancellation cancellation, long start) {
            this.deadline = deadline;
            this.cancellation = cancellation;
            this.start = start;
        }

        @Override
        public List<Map<String, Object>> read(Statement statement) {
            return InProcessDoor.this.read(statement, deadline.left(), cancellation);
        }

        @Override
        public boolean consistent() {
            return start == engine.transactionIds().getLastCommittedTransactionId();
        }

        @Override
        public @Nullable String state() {
            String graph = engine.database().databaseId().databaseId().uuid().toString();
            return start == NEVER ? null : graph.substring(0, 8) + "." + start;
        }
    }

    /** A subject with the right to read and no other. */
    private static final class Reader extends LoginContext {
        Reader() {
            super(AuthSubject.AUTH_DISABLED, ClientConnectionInfo.EMBEDDED_CONNECTION);
        }

        @Override
        public SecurityContext authorize(IdLookup ids, PrivilegeDatabaseReference reference, AbstractSecurityLog log) {
            return SecurityContext.authDisabled(AccessMode.Static.READ, connectionInfo(), reference.name());
        }
    }
}
