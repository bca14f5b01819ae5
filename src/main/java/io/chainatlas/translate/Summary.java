package io.chainatlas.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.IdentifiableElement;
import org.neo4j.cypherdsl.core.SymbolicName;

/** Something asked of all nodes of a connection and not of one page. */
sealed interface Summary {
    String key();

    Expression over(Reach reach, Filter filter, Scope scope);

    Shape shape();

    /** How many edges there are: without a filter a count from the store. */
    static Expression edges(Reach reach, Filter filter, Scope scope) {
        Subject subject = reach.subject(scope);
        if (filter == Filter.NONE && reach instanceof Reach.Along) {
            return Cypher.count(reach.countingPattern(subject));
        }
        Matching matching = Matching.of(reach, subject, filter, scope);
        Expression total = matching.repeats()
                ? Cypher.countDistinct(subject.bound())
                : Cypher.count(subject.edge() == null ? subject.name() : subject.edge());
        return Cypher.head(Cypher.collect(
                matching.reading(reach, subject).returning(total.as("total")).build()));
    }

    /** A selected aggregate, or an object of them. */
    sealed interface Term {
        String key();

        /** A selected aggregate. */
        record Leaf(String key, Aggregate aggregate) implements Term {}

        /** An object that holds aggregates. */
        record Branch(String key, List<Term> terms) implements Term {}

        /** The name of an object's type. */
        record Typename(String key, String type) implements Term {}
    }

    /** The list of the terms' values over a subject. */
    static Expression values(List<Term> terms, Function<Aggregate, Expression> value) {
        List<Expression> values = new ArrayList<>();
        for (Term term : terms) {
            if (term instanceof Term.Leaf leaf) {
                values.add(value.apply(leaf.aggregate()));
            } else if (term instanceof Term.Branch branch) {
                values.add(values(branch.terms(), value));
            }
        }
        return Cypher.listOf(values);
    }

    /** Whether nothing but numbers of edges is asked. */
    private static boolean edgesAlone(List<Term> terms) {
        return terms.stream()
                .allMatch(t -> t instanceof Term.Branch branch
                        ? edgesAlone(branch.terms())
                        : !(t instanceof Term.Leaf leaf) || leaf.aggregate().function() == Aggregate.Function.EDGES);
    }

    static Shape shape(List<Term> terms) {
        return new Shape.Members(terms.stream()
                .map(t -> new Shape.Member(
                        t.key(),
                        t instanceof Term.Branch branch
                                ? shape(branch.terms())
                                : t instanceof Term.Typename name ? new Shape.Constant(name.type()) : Scalar.ANY,
                        !(t instanceof Term.Leaf)))
                .toList());
    }

    /** Aggregates over everything. A node that several edges lead to counts once, except in the count of edges. */
    record Aggregated(String key, List<Term> terms) implements Summary {
        @Override
        public Expression over(Reach reach, Filter filter, Scope scope) {
            if (edgesAlone(terms)) {
                return values(terms, edges -> Summary.edges(reach, filter, scope));
            }
            Subject subject = reach.subject(scope);
            return Cypher.head(Cypher.collect(Matching.of(reach, subject, filter, scope)
                    .once(reach, subject)
                    .returning(values(terms, a -> a.over(subject)).as("aggregate"))
                    .build()));
        }

        @Override
        public Shape shape() {
            return Summary.shape(terms);
        }
    }

    /**
     * Groups of equal values of some properties.
     *
     * @param keys the keys under which the group's key was selected, and within it field and value
     * @param counts the keys under which the count was selected
     */
    record Grouped(
            String key,
            List<String> by,
            List<AggregateFilter.Test> having,
            List<GroupSort> sorts,
            Slot limit,
            List<Term> members,
            Shape shape)
            implements Summary {
        static final String VALUES = "__values";

        @Override
        public Expression over(Reach reach, Filter filter, Scope scope) {
            Subject subject = reach.subject(scope);
            List<SymbolicName> names = IntStream.range(0, by.size())
                    .mapToObj(i -> Cypher.name("k" + i))
                    .toList();
            SymbolicName count = Cypher.name("count");
            SymbolicName aggregate = Cypher.name("aggregate");
            List<IdentifiableElement> columns = new ArrayList<>();
            IntStream.range(0, by.size())
                    .forEach(i -> columns.add(subject.property(by.get(i)).as(names.get(i))));
            columns.add(Cypher.countDistinct(subject.bound()).as(count));
            columns.add(values(members, a -> a.over(subject)).as(aggregate));
            Condition kept = Cypher.noCondition();
            for (int i = 0; i < having.size(); i++) {
                SymbolicName name = Cypher.name("h" + i);
                columns.add(having.get(i).aggregate().over(subject).as(name));
                kept = kept.and(having.get(i)
                        .operator()
                        .test(name, scope.parameter(having.get(i).slot())));
            }
            Expression values = Cypher.listOf(
                    names.stream().map(n -> (Expression) Cypher.toString(n)).toList());
            return Cypher.collect(Matching.of(reach, subject, filter, scope)
                    .once(reach, subject)
                    .with(columns)
                    .where(kept)
                    .returning(Cypher.mapOf(VALUES, values, "count", count, "aggregate", aggregate)
                            .as("group"))
                    .orderBy(GroupSort.items(sorts, count, names))
                    .limit(scope.parameter(limit))
                    .build());
        }
    }
}
