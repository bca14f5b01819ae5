package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import io.chainatlas.insight.Material.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the audit looks through.
 *
 * @param passages the paragraphs by their ids; their texts only where the documents are loaded
 * @param names how entities are called, except segments' and targets' composed names
 * @param doubts pairs that may be one
 */
record Material(
        List<Figure> figures,
        List<Printed> printed,
        Map<String, Passage> passages,
        List<Name> names,
        List<List<Name>> doubts,
        Nesting nesting) {

    /** A paragraph. */
    record Passage(String id, boolean table, String text) {}

    /** How an entity is called: its name and aliases. */
    record Name(String id, String type, List<String> spellings, List<String> evidence) {}

    private static final Statement PASSAGES = Statement.of(
            "MATCH (p:Passage) WHERE p.text IS NOT NULL RETURN p.id AS id, p.kind = 'TABLE' AS table, p.text AS text"
                    + " ORDER BY id");

    // Names of companies and platforms that were imported from a registry print no document, so they are left out.
    private static final Statement NAMES = Statement.of("""
        MATCH (p:Passage)<-[c:EVIDENCED_BY]-(e:Entity) WHERE NOT e:Target
        WITH e, p, c ORDER BY p.id, c.start, c.end
        WITH e, collect(p.id + '@' + c.start + '-' + c.end) AS evidence
        RETURN e.id AS id, head([l IN labels(e) WHERE l <> 'Entity']) AS type, [e.name] + coalesce(e.aliases, []) AS spellings, evidence
        ORDER BY id
        """);

    private static final Statement DOUBTS = Statement.of(
            "MATCH (a:Entity)-[:POSSIBLY_SAME_AS]->(b:Entity) RETURN a.id AS one, b.id AS other ORDER BY one, other");

    static Material read(Figures.All figures, Reading reading) {
        Map<String, Passage> passages = new LinkedHashMap<>();
        reading.rows(PASSAGES)
                .forEach(r -> passages.put(r.text("id"), new Passage(r.text("id"), r.flag("table"), r.text("text"))));
        Map<String, Name> names = reading.rows(NAMES).stream()
                .map(r -> new Name(r.text("id"), r.text("type"), r.texts("spellings"), r.texts("evidence")))
                .collect(Collectors.toMap(Name::id, n -> n, (a, b) -> a, LinkedHashMap::new));
        List<List<Name>> doubts = reading.rows(DOUBTS).stream()
                .filter(r -> names.containsKey(r.text("one")) && names.containsKey(r.text("other")))
                .map(r -> List.of(names.get(r.text("one")), names.get(r.text("other"))))
                .toList();
        return new Material(
                figures.list(),
                Printed.of(figures.list()),
                passages,
                List.copyOf(names.values()),
                doubts,
                Nesting.read(reading));
    }
}
