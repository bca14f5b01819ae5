package io.chainatlas.seed;

/** The statements of the import. All that rows say is a parameter, labels and relationship types too. */
final class SeedCypher {
    static final String KNOWN_NODES =
            "MATCH (n:Entity) RETURN n.id AS id, n.seed AS seed, n.version AS version, n.seedVersion AS seedVersion";

    static final String KNOWN_EDGES =
            "MATCH (:Entity)-[r]->(:Entity) RETURN r.id AS id, r.seed AS seed, r.version AS version, r.seedVersion AS seedVersion";

    // SET counts as a change even where the value stays, so what is the same already is left alone.
    static final String MERGE_DOCUMENTS = """
            UNWIND $rows AS row
            MERGE (d:Document {id: row.id})
            WITH d, row WHERE d.sha256 IS NULL OR properties(d) <> row
            SET d = row
            """;

    static final String MERGE_PASSAGES = """
            UNWIND $rows AS row
            MERGE (p:Passage {id: row.id})
            WITH p, row
            WHERE p.sha256 IS NULL OR p.sha256 <> row.sha256 OR p.section <> row.section OR p.kind <> row.kind
            MATCH (d:Document {id: row.document})
            SET p.section = row.section, p.paragraph = row.paragraph, p.kind = row.kind, p.length = row.length, p.sha256 = row.sha256
            REMOVE p.text
            MERGE (p)-[:IN]->(d)
            """;

    // One statement for all types: to plan one for each takes longer than to run them.
    static final String ADD_NODES = """
            UNWIND $rows AS row
            CREATE (n:Entity:$(row.type))
            SET n = row.properties
            SET n.version = 1, n.seedVersion = 1, n.seed = row.seed, n.pinyin = row.pinyin
            """;

    static final String UPDATE_NODES = """
            UNWIND $rows AS row
            MATCH (n:Entity {id: row.id})
            WITH n, row, n.version + 1 AS version
            SET n = row.properties
            SET n.version = version, n.seedVersion = version, n.seed = row.seed, n.pinyin = row.pinyin
            """;

    static final String REMOVE_EVIDENCE = """
            UNWIND $rows AS row
            MATCH (:Entity {id: row.id})-[e:EVIDENCED_BY]->()
            DELETE e
            """;

    static final String ADD_EVIDENCE = """
            UNWIND $rows AS row
            MATCH (n:Entity {id: row.id})
            UNWIND row.evidence AS place
            MATCH (p:Passage {id: place.passage})
            CREATE (n)-[:EVIDENCED_BY {start: place.start, end: place.end}]->(p)
            """;

    static final String ADD_EDGES = """
            UNWIND $rows AS row
            MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to})
            CREATE (a)-[r:$(row.type)]->(b)
            SET r = row.properties
            SET r.id = row.id, r.evidence = row.locators, r.version = 1, r.seedVersion = 1, r.seed = row.seed
            """;

    static final String UPDATE_EDGES = """
            UNWIND $rows AS row
            MATCH (:Entity {id: row.from})-[r {id: row.id}]->(:Entity {id: row.to})
            WITH r, row, r.version + 1 AS version
            SET r = row.properties
            SET r.id = row.id, r.evidence = row.locators, r.version = version, r.seedVersion = version, r.seed = row.seed
            """;

    static final String REMOVE_EDGES = """
            UNWIND $rows AS row
            MATCH (:Entity)-[r {id: row.id}]->(:Entity)
            DELETE r
            """;

    /** Nodes that are still the end of an edge. */
    static final String HELD_NODES = """
            UNWIND $rows AS row
            MATCH (n:Entity {id: row.id}) WHERE EXISTS { (n)--(:Entity) }
            RETURN n.id AS id
            """;

    static final String REMOVE_NODES = """
            UNWIND $rows AS row
            MATCH (n:Entity {id: row.id})
            DETACH DELETE n
            """;

    private SeedCypher() {}
}
