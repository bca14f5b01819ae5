package io.chainatlas.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Tells at the start, in words, why an external database cannot be used. */
final class ExternalCheck {
    private static final Set<String> SCHEMES = Set.of("bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc");

    private ExternalCheck() {}

    /** Checks the address before a driver is made for it. */
    static void address(String uri) {
        boolean usable;
        try {
            URI address = new URI(uri);
            usable = address.getHost() != null && SCHEMES.contains(String.valueOf(address.getScheme()));
        } catch (URISyntaxException e) {
            usable = false;
        }
        if (!usable) {
            throw new StartException(
                    "spring.neo4j.uri cannot be '" + uri + "'",
                    "It takes bolt://<host>:7687 or neo4j://<host>:7687, with +s or +ssc after the scheme for TLS.");
        }
    }

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
