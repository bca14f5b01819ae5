package io.chainatlas.graph;

import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Tells at the start, in words, why an external database cannot be used. */
final class ExternalCheck {
    private ExternalCheck() {}

    static void verify(Driver driver, String uri) {
        try {
            driver.verifyConnectivity();
        } catch (AuthenticationException e) {
            throw new StartException(
                    "Neo4j at " + uri + " refuses the user or password",
                    "Check spring.neo4j.authentication.username and spring.neo4j.authentication.password.");
        } catch (Neo4jException e) {
            throw new StartException(
                    "Neo4j at " + uri + " cannot be reached: " + firstLine(e),
                    "Check that it runs and that spring.neo4j.uri is right (bolt:// or neo4j://, with +s for TLS).");
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage())
                .lines()
                .findFirst()
                .orElse(e.getClass().getSimpleName());
    }
}
