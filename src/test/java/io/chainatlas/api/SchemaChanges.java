package io.chainatlas.api;

import graphql.schema.GraphQLSchema;
import graphql.schema.diff.DiffEvent;
import graphql.schema.diff.SchemaDiff;
import graphql.schema.diff.SchemaDiffSet;
import graphql.schema.diff.reporting.CapturingReporter;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The differences of two printed schemas, by what they mean to clients.
 *
 * @param breaking what makes a valid operation invalid, or its answer other than it was typed
 * @param dangerous what may surprise a client that was written without care for it, such as a new value of an enum
 * @param additive what no client notices
 */
record SchemaChanges(List<String> breaking, List<String> dangerous, List<String> additive) {
    static SchemaChanges between(String before, String after) {
        CapturingReporter reporter = new CapturingReporter();
        new SchemaDiff().diffSchema(SchemaDiffSet.diffSetFromIntrospection(schema(before), schema(after)), reporter);
        return new SchemaChanges(
                texts(reporter.getBreakages()),
                texts(reporter.getDangers()),
                texts(reporter.getInfos().stream().filter(e -> e.getCategory() != null)));
    }

    private static GraphQLSchema schema(String printed) {
        return new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse(printed),
                        RuntimeWiring.newRuntimeWiring()
                                .wiringFactory(new MockedWiringFactory())
                                .build());
    }

    String summary() {
        return breaking.size() + " breaking, " + dangerous.size() + " dangerous, " + additive.size()
                + " additive changes" + lines("BREAKING", breaking) + lines("dangerous", dangerous)
                + lines("additive", additive);
    }

    private static String lines(String kind, List<String> changes) {
        return changes.stream().limit(40).map(c -> "\n  " + kind + ": " + c).collect(Collectors.joining());
    }

    private static List<String> texts(List<DiffEvent> events) {
        return texts(events.stream());
    }

    private static List<String> texts(Stream<DiffEvent> events) {
        return events.map(e -> e.getTypeName() + (e.getFieldName() == null ? "" : "." + e.getFieldName()) + ": "
                        + e.getReasonMsg())
                .distinct()
                .toList();
    }
}
