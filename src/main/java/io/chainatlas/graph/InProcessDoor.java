package io.chainatlas.graph;

import io.chainatlas.cypher.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
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
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/** Reads an embedded graph through the engine's own API, without Bolt in between, as a subject that may only read. */
final class InProcessDoor implements ReadDoor {
    private static final LoginContext READER = new Reader();

    private final GraphDatabaseAPI database;

    InProcessDoor(GraphDatabaseAPI database) {
        this.database = database;
    }

    @Override
    public List<Map<String, Object>> read(Statement statement, Duration timeout) {
        try (Transaction transaction = database.beginTransaction(
                        KernelTransaction.Type.IMPLICIT,
                        READER,
                        ClientConnectionInfo.EMBEDDED_CONNECTION,
                        timeout.toMillis(),
                        TimeUnit.MILLISECONDS);
                Result result = transaction.execute(statement.text(), statement.parameters())) {
            List<Map<String, Object>> rows = new ArrayList<>();
            while (result.hasNext()) {
                rows.add(result.next());
            }
            return rows;
        } catch (QueryExecutionException e) {
            throw Refusals.of(e.getStatusCode(), e);
        } catch (RuntimeException e) {
            // What the kernel itself refuses or ends comes as several types that share no parent but say their status.
            if (e instanceof Status.HasStatus told) {
                throw Refusals.of(told.status().code().serialize(), e);
            }
            throw e;
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
