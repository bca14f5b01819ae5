package io.chainatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLAppliedDirectiveArgument;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeReference;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTraverser;
import graphql.schema.idl.SchemaPrinter;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.chainatlas.AtlasTest;
import io.chainatlas.model.EdgeType;
import io.chainatlas.model.NodeType;
import io.chainatlas.model.Relationship;
import io.chainatlas.model.Sdl;
import io.chainatlas.model.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

/** The rules of the schema, and the printed schema that clients generate their types from. Started with {@code -Dspec.write=true} the printed schema is written instead of compared. */
@AtlasTest
class SchemaTests {
    private static final Path PRINTED = Path.of("src/main/resources/schema.graphqls");
    /** How many types are derived once for all: scalars' and enums' filters, counts, page bounds. */
    private static final int SHARED = 45;

    private static final Pattern CHINESE = Pattern.compile("[\\u4e00-\\u9fff]");
    private static final Pattern ENGLISH = Pattern.compile("[A-Za-z]{2}");

    @Autowired
    private GraphQlSource source;

    @Autowired
    private Vocabulary vocabulary;

    @Test
    void thePrintedSchemaIsTheOneUnderVersionControl() throws IOException {
        String printed =
                new SchemaPrinter(SchemaPrinter.Options.defaultOptions().includeDirectives(false))
                                .print(source.schema())
                                .strip()
                        + "\n";
        if (Boolean.getBoolean("spec.write")) {
            Files.writeString(PRINTED, printed);
        }
        String committed = Files.readString(PRINTED);
        assertThat(printed.equals(committed))
                .as(() ->
                        "the schema is not the committed one; if this is what you want, write it anew with -Dspec.write=true: "
                                + SchemaChanges.between(committed, printed).summary())
                .isTrue();
    }

    @Test
    void everyTypeFieldAndArgumentIsDescribedInChineseAndEnglish() {
        List<String> undescribed = new ArrayList<>();
        new SchemaTraverser()
                .depthFirst(
                        new GraphQLTypeVisitorStub() {
                            @Override
                            protected TraversalControl visitGraphQLType(
                                    GraphQLSchemaElement element, TraverserContext<GraphQLSchemaElement> context) {
                                if (element instanceof GraphQLNamedSchemaElement named && !builtIn(named, context)) {
                                    String description = named.getDescription() == null ? "" : named.getDescription();
                                    if (!CHINESE.matcher(description).find()
                                            || !ENGLISH.matcher(description).find()) {
                                        undescribed.add(named.getClass().getSimpleName() + " " + named.getName());
                                    }
                                }
                                return TraversalControl.CONTINUE;
                            }
                        },
                        source.schema().getAllTypesAsList());
        assertThat(undescribed).isEmpty();
    }

    private static boolean builtIn(GraphQLNamedSchemaElement named, TraverserContext<GraphQLSchemaElement> context) {
        if (named instanceof GraphQLScalarType scalar && !scalar.getName().equals("Date")
                || named.getName().startsWith("__")
                || named instanceof GraphQLTypeReference
                || named instanceof GraphQLDirective
                || named instanceof GraphQLAppliedDirective
                || named instanceof GraphQLAppliedDirectiveArgument) {
            return true;
        }
        for (TraverserContext<GraphQLSchemaElement> up = context.getParentContext();
                up != null && up.thisNode() != null;
                up = up.getParentContext()) {
            if (up.thisNode() instanceof GraphQLDirective || up.thisNode() instanceof GraphQLAppliedDirective) {
                return true;
            }
            if (up.thisNode() instanceof GraphQLNamedSchemaElement parent
                    && parent.getName().startsWith("__")) {
                return true;
            }
        }
        return false;
    }

    @Test
    void everyRelationshipIsNamedFromBothEnds() {
        List<String> oneSided = new ArrayList<>();
        for (EdgeType edge : vocabulary.edges().values()) {
            NodeType end = vocabulary.type(edge.to());
            boolean named = end.relationships().values().stream()
                    .anyMatch(r -> r.type().equals(edge.type())
                            && r.target().equals(edge.from())
                            && r.direction() != Relationship.Direction.OUT);
            if (!named) {
                oneSided.add(edge.fileName());
            }
        }
        assertThat(oneSided).isEmpty();
    }

    /** What is written by hand does not count here; what is derived grows with the node types, and not with their relationships. */
    @Test
    void theDerivedTypesStayFew() throws IOException {
        Set<String> written = new TreeSet<>(Sdl.load().types().keySet());
        written.addAll(Sdl.load().scalars().keySet());
        List<String> derived = source.schema().getAllTypesAsList().stream()
                .map(GraphQLNamedType::getName)
                .filter(name -> !name.startsWith("__") && !written.contains(name))
                .toList();
        int nodeTypes = vocabulary.types().size();
        String count = derived.size() + " types are derived from " + nodeTypes + " node types";
        assertThat(Files.readString(Path.of("src/test/resources/spec/09-clients.md")))
                .contains(count);
        assertThat(derived).hasSizeBetween(10 * nodeTypes, 14 * (nodeTypes + 1) + SHARED);
    }
}
