package io.chainatlas.translate;

import io.chainatlas.model.EdgeType;
import io.chainatlas.model.NodeType;
import io.chainatlas.model.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.SymbolicName;

/**
 * The traversals that cross types: neighbourhood, paths, subgraph. Their walk is written out in Cypher, because the DSL has no words for it; what is returned of nodes and edges is stated like everywhere else.
 */
final class TraversalCompiler {
    /** The longest path that is looked for, and the most paths of more than the least length. */
    private static final int FARTHEST = 6;

    private static final int MOST_PATHS = 100;

    /** How many edges a hop looks at for each node that the answer may have: an entity in the middle of everything must not have all its edges read. */
    private static final int LOOKED_AT = 50;

    /** Whether a bound has left something out. */
    private static final SymbolicName CUT = Cypher.name("cut");

    private final Vocabulary vocabulary;
    private final BodyCompiler bodies;
    private final PageBounds bounds;

    TraversalCompiler(Vocabulary vocabulary, BodyCompiler bodies, PageBounds bounds) {
        this.vocabulary = vocabulary;
        this.bodies = bodies;
        this.bounds = bounds;
    }

    /** A statement and the shape of its one column. */
    record Traversal(Statement statement, Shape shape) {}

    Traversal neighbourhood(Selection root, Scope scope) {
        String id = scope.parameterText(root.slot("id"));
        String hops = scope.parameterText(new Checked.Bounded(root.slotOr("hops", 1), "hops", 1, 3, 0));
        String most = scope.parameterText(new Checked.Bounded(root.slotOr("first", 200), "first", 1, bounds.most(), 0));
        String step = "-[" + types(root) + "]-(b:Entity)";
        StringBuilder walk = new StringBuilder("MATCH (a0:Entity {id: " + id + "}) WITH [a0] AS f0");
        for (int hop = 1; hop <= 3; hop++) {
            int last = hop - 1;
            String carried =
                    IntStream.rangeClosed(0, last).mapToObj(i -> "f" + i).collect(Collectors.joining(", "));
            walk.append(" CALL { WITH ")
                    .append(carried)
                    .append(" UNWIND f")
                    .append(last)
                    .append(" AS a MATCH (a)")
                    .append(step)
                    .append(" WHERE ")
                    .append(hops)
                    .append(" >= ")
                    .append(hop);
            for (int i = 0; i <= last; i++) {
                walk.append(" AND NOT b IN f").append(i);
            }
            String looked = most + " * " + LOOKED_AT;
            walk.append(" WITH b LIMIT ")
                    .append(looked)
                    .append(" + 1 WITH collect(DISTINCT b) AS bs, count(b) > ")
                    .append(looked)
                    .append(" AS c RETURN c AS c")
                    .append(hop)
                    .append(", COLLECT { UNWIND bs AS b WITH b ORDER BY b.id LIMIT ")
                    .append(most)
                    .append(" RETURN b } AS f")
                    .append(hop)
                    .append(" }");
        }
        walk.append(" WITH f0 + f1 + f2 + f3 AS fs, c1 OR c2 OR c3 AS c WITH fs[..")
                .append(most)
                .append("] AS ns, c OR size(fs) > ")
                .append(most)
                .append(" AS cut RETURN ns, cut");
        return subgraph(walk.toString(), root, scope);
    }

    Traversal subgraph(Selection root, Scope scope) {
        String ids = scope.parameterText(new PageBounds.Ids(root.slot("ids"), bounds.most()));
        return subgraph(
                "UNWIND " + ids
                        + " AS id MATCH (n:Entity {id: id}) WITH DISTINCT n RETURN collect(n) AS ns, false AS cut",
                root,
                scope);
    }

    private Traversal subgraph(String walk, Selection root, Scope scope) {
        SymbolicName nodes = Cypher.name("ns");
        Subject edge = new Subject(vocabulary.entity(), scope.symbol("a"), scope.symbol("r"));
        String among =
                "ns UNWIND ns AS %1$s MATCH (%1$s)-[%2$s%3$s]->(o:Entity) WHERE o IN ns RETURN DISTINCT %2$s ORDER BY %2$s.id"
                        .formatted(
                                edge.name().getValue(),
                                Objects.requireNonNull(edge.edge()).getValue(),
                                types(root));
        Scope.Row row = scope.row(() -> values(root, nodes, edge, among, scope));
        var called = Cypher.callRawCypher(walk).with(nodes, CUT);
        List<IdentifiableElement> columns = new ArrayList<>(List.of(nodes, CUT));
        columns.addAll(row.columns());
        Statement statement =
                called.with(columns).returning(row.value().as(Rows.COLUMN)).build();
        return new Traversal(statement, shape(root, "Subgraph"));
    }

    Traversal paths(Selection root, Scope scope) {
        boolean shortest =
                !(root.argument("shortest") instanceof Input.Leaf leaf) || !Boolean.FALSE.equals(leaf.seen());
        String from = scope.parameterText(root.slot("from"));
        String to = scope.parameterText(root.slot("to"));
        String hops =
                scope.parameterText(new Checked.Bounded(root.slotOr("maxHops", FARTHEST), "maxHops", 1, FARTHEST, 0));
        String most = scope.parameterText(new Checked.Bounded(root.slotOr("first", 20), "first", 1, MOST_PATHS, 0));
        SymbolicName path = Cypher.name("p");
        Subject edge = new Subject(vocabulary.entity(), scope.symbol("a"), scope.symbol("r"));
        String walk = "MATCH (s:Entity {id: " + from + "}), (t:Entity {id: " + to + "}) MATCH p = "
                + (shortest ? "ALL SHORTEST " : "SHORTEST " + MOST_PATHS + " ")
                + "(s) (()-[" + types(root) + "]-(:Entity)){1," + FARTHEST + "} (t) WITH p WHERE length(p) <= " + hops
                + " RETURN p ORDER BY length(p), [n IN nodes(p) | n.id] LIMIT " + most;
        String along = "p UNWIND relationships(p) AS %1$s RETURN %1$s"
                .formatted(Objects.requireNonNull(edge.edge()).getValue());
        Scope.Row row =
                scope.row(() -> values(root, Cypher.call("nodes").withArgs(path).asFunction(), edge, along, scope));
        List<IdentifiableElement> columns = new ArrayList<>(List.of(path));
        columns.addAll(row.columns());
        Statement statement = Cypher.callRawCypher(walk)
                .with(columns)
                .returning(row.value().as(Rows.COLUMN))
                .build();
        return new Traversal(statement, new Shape.Items(shape(root, "Path"), false));
    }

    private Expression values(Selection root, Expression nodes, Subject edge, String edges, Scope scope) {
        List<Expression> values = new ArrayList<>();
        for (Selection s : root.children()) {
            switch (s.field()) {
                case "nodes" -> values.add(scope.column(s.key(), s, () -> nodes(s, nodes, scope)));
                case "edges" -> values.add(scope.column(s.key(), s, () -> edges(s, edge, edges, scope)));
                case "truncated" -> values.add(CUT);
                case "length" ->
                    values.add(Cypher.call("length").withArgs(Cypher.name("p")).asFunction());
                default -> {}
            }
        }
        return Cypher.listOf(values);
    }

    private Expression nodes(Selection selection, Expression nodes, Scope scope) {
        NodeType entity = vocabulary.entity();
        Subject subject = new Subject(entity, scope.symbol("n"), null);
        Body body = bodies.body(entity, selection.children());
        return Cypher.collect(Rows.projected(
                Cypher.unwind(nodes).as(subject.name()).with(subject.name()),
                subject,
                scope.row(() -> body.on(subject, scope))));
    }

    private Expression edges(Selection selection, Subject subject, String match, Scope scope) {
        Scope.Row row = scope.row(() -> edge(selection, subject, scope));
        List<IdentifiableElement> columns = new ArrayList<>(List.of(Objects.requireNonNull(subject.edge())));
        columns.addAll(row.columns());
        return Cypher.collect(Cypher.callRawCypher("WITH " + match)
                .with(columns)
                .returning(row.value().as(Rows.COLUMN))
                .build());
    }

    private Expression edge(Selection selection, Subject subject, Scope scope) {
        SymbolicName edge = Objects.requireNonNull(subject.edge());
        List<Expression> values = new ArrayList<>();
        for (Selection s : selection.children()) {
            switch (s.field()) {
                case "id" -> values.add(subject.edgeProperty("id"));
                case "type" -> values.add(Cypher.call("type").withArgs(edge).asFunction());
                case "source" -> values.add(end("startNode", edge));
                case "target" -> values.add(end("endNode", edge));
                case "fact" -> values.add(bodies.fact(s.children()).on(subject, scope));
                default -> {}
            }
        }
        return Cypher.listOf(values);
    }

    private static Expression end(String function, SymbolicName edge) {
        return Cypher.property(Cypher.call(function).withArgs(edge).asFunction(), "id");
    }

    private Shape shape(Selection root, String type) {
        return members(root, type, s -> switch (s.field()) {
            case "nodes" ->
                new Shape.Items(bodies.body(vocabulary.entity(), s.children()).shape(), false);
            case "edges" ->
                new Shape.Items(
                        members(
                                s,
                                "GraphEdge",
                                e -> e.field().equals("fact")
                                        ? bodies.fact(e.children()).shape()
                                        : null),
                        false);
            default -> null;
        });
    }

    private static Shape.Members members(
            Selection selection, String type, Function<Selection, @Nullable Shape> shapes) {
        return new Shape.Members(selection.children().stream()
                .map(s -> {
                    Shape shape = s.field().equals("__typename") ? new Shape.Constant(type) : shapes.apply(s);
                    return new Shape.Member(s.key(), shape == null ? Scalar.ANY : shape, true);
                })
                .toList());
    }

    /** The relationship types to walk, as a pattern has them; all but those to passages where none are named. */
    private String types(Selection root) {
        if (root.argument("through") instanceof Input.Leaf leaf
                && leaf.seen() instanceof List<?> named
                && !named.isEmpty()) {
            return named.stream().map(String::valueOf).collect(Collectors.joining("|", ":", ""));
        }
        return vocabulary.edges().values().stream()
                .map(EdgeType::type)
                .distinct()
                .sorted()
                .collect(Collectors.joining("|", ":", ""));
    }
}
