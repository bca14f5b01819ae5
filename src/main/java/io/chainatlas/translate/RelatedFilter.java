package io.chainatlas.translate;

import io.chainatlas.model.NodeType;
import io.chainatlas.model.Relationship;
import java.util.Locale;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;

/** A condition on the nodes along a relationship, and on the edges to them. */
record RelatedFilter(Relationship relationship, NodeType target, Quantifier quantifier, Filter filter)
        implements Filter {
    /** How many of the related nodes have to fulfil the filter. */
    enum Quantifier {
        SOME {
            @Override
            Condition of(Reach reach, Subject end, Filter filter, Scope scope) {
                return Cypher.exists(Filter.rows(reach, end, filter, scope));
            }
        },
        NONE {
            @Override
            Condition of(Reach reach, Subject end, Filter filter, Scope scope) {
                return Cypher.not(SOME.of(reach, end, filter, scope));
            }
        },
        ALL {
            @Override
            Condition of(Reach reach, Subject end, Filter filter, Scope scope) {
                return NONE.of(reach, end, new Filter.Not(filter), scope);
            }
        },
        SINGLE {
            @Override
            Condition of(Reach reach, Subject end, Filter filter, Scope scope) {
                return Cypher.count(Filter.rows(reach, end, filter, scope)).isEqualTo(Cypher.literalOf(1));
            }
        },
        /** As {@link #SINGLE}, of nodes and not of edges, for several edges may lead to one node. */
        SINGLE_NODE {
            @Override
            Condition of(Reach reach, Subject end, Filter filter, Scope scope) {
                return Cypher.count(reach.match(end)
                                .where(filter.on(end, scope))
                                .returningDistinct(end.bound())
                                .build())
                        .isEqualTo(Cypher.literalOf(1));
            }
        };

        /** The quantifier of that name in the schema, of edges where a connection is asked. */
        static Quantifier named(String name, boolean connection) {
            return name.equals("single") && !connection ? SINGLE_NODE : valueOf(name.toUpperCase(Locale.ROOT));
        }

        abstract Condition of(Reach reach, Subject end, Filter filter, Scope scope);
    }

    @Override
    public boolean selective(NodeType type) {
        return quantifier == Quantifier.SOME && filter.selective(target);
    }

    @Override
    public void match(Subject subject, Scope scope, Matching matching) {
        if (selective(subject.type()) && matching.hasRoom()) {
            Reach reach = new Reach.Along(subject, relationship, target);
            Subject end = reach.subject(scope);
            filter.match(end, scope, matching.along(reach.pattern(end)));
        } else {
            matching.where(on(subject, scope));
        }
    }

    @Override
    public Condition on(Subject subject, Scope scope) {
        Reach reach = new Reach.Along(subject, relationship, target);
        return quantifier.of(reach, reach.subject(scope), filter, scope);
    }
}
