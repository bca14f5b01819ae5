package io.chainatlas.api;

import graphql.GraphQLError;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.execution.ResultPath;
import io.chainatlas.cypher.Statement;
import io.chainatlas.graph.Cancellation;
import io.chainatlas.graph.GraphException;
import io.chainatlas.graph.JointRead;
import io.chainatlas.graph.ReadDoor;
import io.chainatlas.security.LimitProperties;
import io.chainatlas.translate.Translation;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads the root fields of one operation side by side, and in one consistent read: all of them see the graph in the same state. Neo4j has no snapshot to read from, so a commit that comes in between is noticed instead and
 * everything is read once more. Where commits come faster than the reading, the last answer stands and says so; see {@link Answers}.
 *
 * <p>The fields share the time of the operation. When it is over for one, the others are ended too. Each failure stays with its own field. A single root field that is one statement needs nothing of this: it is
 * read by the thread of the request, as far as others have committed while it runs.
 */
@Component
class RootReads {
    private static final int ATTEMPTS = 3;

    private final Translations translations;
    private final InsightRoots insights;
    private final ReadDoor door;
    private final LimitProperties limits;
    private final SideBySide threads;
    private final Errors errors;

    RootReads(
            Translations translations,
            InsightRoots insights,
            ReadDoor door,
            LimitProperties limits,
            SideBySide threads,
            Errors errors) {
        this.translations = translations;
        this.insights = insights;
        this.door = door;
        this.limits = limits;
        this.threads = threads;
        this.errors = errors;
    }

    /**
     * What a root field came to.
     *
     * @param statements what was run to answer it
     * @param failed whether there is no data because the graph could not be read
     */
    record Answer(@Nullable Object data, List<GraphQLError> errors, List<Statement> statements, boolean failed) {}

    /**
     * What the root fields came to, in their order.
     *
     * @param consistent whether they have all seen the graph in one state
     * @param attempts how often they were read
     */
    record Answers(List<Answer> fields, boolean consistent, int attempts) {
        static final Answers NONE = new Answers(List.of(), true, 0);
    }

    Answers read(List<MergedField> fields, ExecutionContext context) {
        Cancellation cancellation = context.getGraphQLContext().getOrDefault(Cancellation.class, new Cancellation());
        if (fields.size() == 1 && !insights.answers(fields.get(0).getName())) {
            JointRead alone = new Alone(door, limits.time(), cancellation);
            return new Answers(List.of(answer(fields.get(0), context, alone, cancellation)), true, 1);
        }
        long end = System.nanoTime() + limits.time().toNanos();
        for (int attempts = 1; ; attempts++) {
            long start = System.nanoTime();
            Answers answers = attempt(fields, context, cancellation, Duration.ofNanos(end - start), attempts);
            boolean failed = answers.fields.stream().anyMatch(Answer::failed);
            long took = System.nanoTime() - start;
            if (answers.consistent || failed || attempts == ATTEMPTS || start + 2 * took > end) {
                return answers;
            }
        }
    }

    private Answers attempt(
            List<MergedField> fields,
            ExecutionContext context,
            Cancellation cancellation,
            Duration time,
            int attempts) {
        JointRead joint;
        try {
            joint = door.together(time, cancellation);
        } catch (GraphException e) {
            return new Answers(fields.stream().map(f -> failure(e, f, context)).toList(), true, attempts);
        }
        List<Supplier<Answer>> reads = fields.stream()
                .map(f -> (Supplier<Answer>) () -> answer(f, context, joint, cancellation))
                .toList();
        List<Answer> answers = threads.all(reads);
        return new Answers(answers, joint.consistent(), attempts);
    }

    private Answer answer(MergedField field, ExecutionContext context, JointRead read, Cancellation cancellation) {
        try {
            if (!insights.answers(field.getName())) {
                return translated(field, context, read);
            }
            List<Statement> statements = new ArrayList<>();
            return answered(insights.answer(field, context, read, statements::add), field, statements);
        } catch (RuntimeException e) {
            if (e instanceof GraphException graph && graph.reason() == GraphException.Reason.TIMEOUT) {
                cancellation.cancel();
            }
            return failure(e, field, context);
        }
    }

    private Answer translated(MergedField field, ExecutionContext context, JointRead read) {
        Map<String, Object> variables = context.getCoercedVariables().toMap();
        Translation translation = translations.of(field.getResultKey(), context, variables);
        Statement statement = translation.bind(variables);
        return answered(translation.answer(read.read(statement), variables), field, List.of(statement));
    }

    private Answer answered(Translation.Answer answer, MergedField field, List<Statement> statements) {
        List<GraphQLError> gaps =
                answer.gaps().stream().map(gap -> errors.unfit(gap, field)).toList();
        return new Answer(answer.data(), gaps, List.copyOf(statements), false);
    }

    private Answer failure(RuntimeException e, MergedField field, ExecutionContext context) {
        ResultPath path = ResultPath.rootPath().segment(field.getResultKey());
        return new Answer(null, List.of(errors.of(e, path, field, context)), List.of(), e instanceof GraphException);
    }

    /** One statement by itself. */
    private record Alone(ReadDoor door, Duration time, Cancellation cancellation) implements JointRead {
        @Override
        public List<Map<String, Object>> read(Statement statement) {
            return door.read(statement, time, cancellation);
        }

        @Override
        public boolean consistent() {
            return true;
        }

        @Override
        public @Nullable String state() {
            return null;
        }
    }
}
