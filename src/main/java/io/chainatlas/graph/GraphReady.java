package io.chainatlas.graph;

import org.springframework.beans.factory.InitializingBean;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/** The graph with its constraints and indexes in place. */
@Component
class GraphReady implements InitializingBean {
    private final Neo4jClient client;

    GraphReady(Neo4jClient client, ReadDoor checkedFirst) {
        this.client = client;
    }

    @Override
    public void afterPropertiesSet() {
        new Migrations(client).apply();
    }
}
