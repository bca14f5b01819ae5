package io.chainatlas.translate;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Literal;
import org.neo4j.cypherdsl.core.Statement;
import org.neo4j.cypherdsl.core.renderer.Configuration;
import org.neo4j.cypherdsl.core.renderer.Dialect;
import org.neo4j.cypherdsl.core.renderer.Renderer;

/**
 * An expression that has been written out. The renderer walks through all that a WITH holds to learn the names in it, so a subquery that stays a tree is walked through again for each WITH around it; a {@link Scope} gives
 * every variable a name of its own, and nothing needs to be learned.
 */
record Written(String asString) implements Literal<String> {
    private static final Renderer RENDERER = Renderer.getRenderer(
            Configuration.newConfig().withDialect(Dialect.NEO4J_5).build());
    private static final String RETURN = "RETURN ";

    static Written of(Expression expression) {
        return new Written(text(Cypher.returning(expression).build()).substring(RETURN.length()));
    }

    static String text(Statement statement) {
        return RENDERER.render(statement);
    }
}
