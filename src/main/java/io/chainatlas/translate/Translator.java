package io.chainatlas.translate;

import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.GraphQLSchema;
import io.chainatlas.model.NodeType;
import io.chainatlas.model.Vocabulary;
import io.chainatlas.translate.PropertyFilter.Operator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Statement;

/** Translates root fields of the schema. */
public final class Translator {
    private final Vocabulary vocabulary;
    private final BodyCompiler bodies;
    private final PageBounds bounds;
    private final TraversalCompiler traversals;
    private final SearchCompiler searches;

    public Translator(Vocabulary vocabulary, PageBounds bounds) {
        this.vocabulary = vocabulary;
        this.bounds = bounds;
        this.bodies = new BodyCompiler(vocabulary, bounds);
        this.traversals = new TraversalCompiler(vocabulary, bodies, bounds);
        this.searches = new SearchCompiler(vocabulary, bodies);
    }

    /** The translation of a root field. Throws {@link BadInput} where its arguments contradict each other. */
    public Translation translate(ExecutableNormalizedField field, GraphQLSchema schema, Map<String, Object> variables) {
        Selection root = Selection.of(field, schema, new Inputs(variables));
        return switch (root.field()) {
            case "version" -> version(root);
            case "node" -> node(root);
            case "nodes" -> nodes(root);
            case "_entities" -> represented(root);
            case "neighbourhood" -> traversal(root, traversals::neighbourhood);
            case "subgraph" -> traversal(root, traversals::subgraph);
            case "paths" -> traversal(root, traversals::paths);
            case "search" -> traversal(root, searches::search);
            default -> typed(root);
        };
    }

    /**
     * The translation of a field of an answer that was not made by a statement, for the entities or pieces of evidence it names: {@code keys} are ids or, for evidence, locators. The answer is the
     * list of what was selected of each, in the order of the keys and null where there is none; {@link Keys} hands them over.
     */
    public Translation lookUp(
            ExecutableNormalizedField field, String type, GraphQLSchema schema, Map<String, Object> variables) {
        Selection selection = Selection.of(field, schema, new Inputs(variables));
        Scope scope = new Scope();
        LookUp lookUp = type.equals(Vocabulary.EVIDENCE)
                ? bodies.evidenceLookUp(selection)
                : new LookUp.OfNodes(vocabulary.type(type), bodies.body(vocabulary.type(type), selection.children()));
        Statement statement = lookUp.statement(scope.parameter(Keys.SLOT), scope);
        Shape shape = new Shape.Items(lookUp.shape(), true);
        return new Translation(field.getResultKey(), Written.text(statement), scope.slots(), shape, true);
    }

    private Translation typed(Selection root) {
        NodeType plural = find(root.field(), NodeType::plural);
        if (plural != null) {
            return list(root, bodies.rows(plural.name(), root, true));
        }
        NodeType connected = find(root.field(), t -> t.plural() + "Connection");
        if (connected != null) {
            return connection(root, bodies.connection(root, connected));
        }
        NodeType one = find(root.field(), NodeType::singular);
        if (one == null) {
            throw new IllegalArgumentException("no root field " + root.field());
        }
        return one(root, one);
    }

    private @Nullable NodeType find(String field, Function<NodeType, String> name) {
        if (field.equals(name.apply(vocabulary.entity()))) {
            return vocabulary.entity();
        }
        return vocabulary.types().values().stream()
                .filter(t -> name.apply(t).equals(field))
                .findFirst()
                .orElse(null);
    }

    private static Translation list(Selection root, Rows rows) {
        Scope scope = new Scope();
        Statement statement = rows.statement(new Reach.All(rows.type()), false, scope);
        Shape shape = new Shape.Items(rows.body().shape(), false);
        return new Translation(root.key(), Written.text(statement), scope.slots(), shape, true);
    }

    private static Translation connection(Selection root, ConnectionProjection connection) {
        Scope scope = new Scope();
        Scope.Row row = scope.row(() -> connection.on(new Reach.All(connection.target()), scope));
        Statement statement = row.columns().isEmpty()
                ? Cypher.returning(row.value().as(Rows.COLUMN)).build()
                : Cypher.with(row.columns())
                        .returning(row.value().as(Rows.COLUMN))
                        .build();
        return new Translation(root.key(), Written.text(statement), scope.slots(), connection.shape(), false);
    }

    private Translation one(Selection root, NodeType type) {
        boolean byId = root.argument("id") != null;
        if (byId == (root.argument("name") != null)) {
            throw new BadInput(
                    type.entity()
                            ? root.field() + " takes either id or name; give exactly one"
                            : root.field() + " takes an id; give it");
        }
        Input.Leaf key = leaf(root, byId ? "id" : "name");
        Filter filter = byId ? new PropertyFilter("id", Operator.EQ, key.slot(), false, false) : Filter.NONE;
        Rows.Page first = new Rows.Page(null, new Slot.Constant(1));
        Rows rows = new Rows(
                type, filter, new Order(type.name(), List.of(), false), first, bodies.body(type, root.children()));
        Scope scope = new Scope();
        Statement statement =
                byId ? rows.statement(new Reach.All(type), false, scope) : ByName.statement(rows, key.slot(), scope);
        return new Translation(
                root.key(), Written.text(statement), scope.slots(), rows.body().shape(), false);
    }

    private Translation node(Selection root) {
        Scope scope = new Scope();
        LookUp lookUp = new LookUp.OfAny(vocabulary, false, bodies.anyNode(root.children()));
        Expression id = scope.parameter(leaf(root, "id").slot());
        Statement statement = lookUp.statement(Cypher.listOf(id), scope);
        return new Translation(root.key(), Written.text(statement), scope.slots(), lookUp.shape(), false);
    }

    private Translation nodes(Selection root) {
        return anyNodes(root, false, new PageBounds.Ids(leaf(root, "ids").slot(), bounds.most()));
    }

    /** The entities that a federation's router asks for. */
    private Translation represented(Selection root) {
        Slot given = leaf(root, "representations").slot();
        return anyNodes(root, true, new Represented(given, vocabulary.types().keySet(), bounds.most()));
    }

    private Translation anyNodes(Selection root, boolean typed, Slot keys) {
        Scope scope = new Scope();
        LookUp lookUp = new LookUp.OfAny(vocabulary, typed, bodies.anyNode(root.children()));
        Statement statement = lookUp.statement(scope.parameter(keys), scope);
        Shape shape = new Shape.Items(lookUp.shape(), true);
        return new Translation(root.key(), Written.text(statement), scope.slots(), shape, true);
    }

    private static Input.Leaf leaf(Selection root, String argument) {
        return (Input.Leaf) Objects.requireNonNull(root.arguments().get(argument));
    }

    private static Translation traversal(
            Selection root, BiFunction<Selection, Scope, TraversalCompiler.Traversal> compiler) {
        Scope scope = new Scope();
        TraversalCompiler.Traversal traversal = compiler.apply(root, scope);
        boolean many = traversal.shape() instanceof Shape.Items;
        return new Translation(root.key(), Written.text(traversal.statement()), scope.slots(), traversal.shape(), many);
    }

    private static Translation version(Selection root) {
        var atlas = Cypher.node("Atlas").named("a");
        Statement statement = Cypher.optionalMatch(atlas)
                .returning(Cypher.coalesce(Cypher.toString(atlas.property("version")), Cypher.literalOf("0"))
                        .as(Rows.COLUMN))
                .build();
        return new Translation(root.key(), Written.text(statement), List.of(), Scalar.ANY, false);
    }
}
