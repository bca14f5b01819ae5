package io.chainatlas.translate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReading;
import org.neo4j.cypherdsl.core.StatementBuilder.OngoingReadingWithoutWhere;

/**
 * How the nodes that a filter keeps are matched. Where a filter names a related node that an index finds, that node is matched beside the subject instead of being tested for each subject, so that the database
 * can start there: a test in {@code EXISTS} would have it look at every node of the label. The database decides which of several such nodes to start from.
 */
final class Matching {
    /** The most patterns beside the first: with many the database would take longer to choose a start than the start saves. */
    private static final int MOST = 4;

    private final List<Further> along = new ArrayList<>();
    private final Matching first;
    private Condition condition = Cypher.noCondition();
    private int patterns;

    private Matching(@Nullable Matching first) {
        this.first = first == null ? this : first;
    }

    /** A pattern that leads on, and how what it leads to is matched. */
    private record Further(PatternElement pattern, Matching matching) {}

    /** The matching of what a reach leads to and a filter keeps. Along a relationship the start is known already, and every condition is a test. */
    static Matching of(Reach reach, Subject subject, Filter filter, Scope scope) {
        Matching matching = new Matching(null);
        if (reach.startsHere()) {
            matching.where(filter.on(subject, scope));
        } else {
            filter.match(subject, scope, matching);
        }
        return matching;
    }

    Matching where(Condition further) {
        condition = condition.and(further);
        return this;
    }

    /** Whether there may be another pattern. */
    boolean hasRoom() {
        return first.patterns < MOST;
    }

    /** The matching of what a pattern leads to from here. */
    Matching along(PatternElement pattern) {
        first.patterns++;
        Matching next = new Matching(first);
        along.add(new Further(pattern, next));
        return next;
    }

    /** Whether a subject can be matched several times, once for each related node and edge. */
    boolean repeats() {
        return !along.isEmpty();
    }

    /** Each pattern is a MATCH of its own, because within one no relationship may serve two patterns. */
    OngoingReading reading(Reach reach, Subject subject) {
        return further(reach.match(subject));
    }

    /** The same, with each subject once. */
    OngoingReading once(Reach reach, Subject subject) {
        OngoingReading reading = reading(reach, subject);
        return repeats() ? reading.withDistinct(subject.name()) : reading;
    }

    private OngoingReading further(OngoingReadingWithoutWhere matched) {
        OngoingReading all = matched.where(condition);
        for (Further next : along) {
            all = next.matching.further(all.match(next.pattern));
        }
        return all;
    }
}
