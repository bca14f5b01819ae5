package io.chainatlas.graph;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;

/** The two ways to write the graph of the running program, for tests that both have to pass. */
public enum WriteWay {
    IN_PROCESS {
        @Override
        Transactions transactions(ListableBeanFactory program) {
            return program.getBean(InProcessTransactions.class);
        }
    },
    OVER_BOLT {
        @Override
        Transactions transactions(ListableBeanFactory program) {
            return new DriverTransactions(
                    program.getBean(Neo4jClient.class), program.getBean(Neo4jTransactionManager.class));
        }
    };

    abstract Transactions transactions(ListableBeanFactory program);

    /** The door of the program as it would be if this were its way. */
    public WriteDoor door(ListableBeanFactory program) {
        return new WriteDoor(transactions(program), program.getBean(GraphReady.class));
    }
}
