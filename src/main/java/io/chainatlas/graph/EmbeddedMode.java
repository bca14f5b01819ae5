package io.chainatlas.graph;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the program holds the graph itself, which it does unless {@code spring.neo4j.uri} points elsewhere. */
final class EmbeddedMode implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return !ExternalMode.configured(context);
    }

    /** Whether the graph is in another program. */
    static final class ExternalMode implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return configured(context);
        }

        static boolean configured(ConditionContext context) {
            String uri = context.getEnvironment().getProperty("spring.neo4j.uri");
            return uri != null && !uri.isBlank();
        }
    }
}
