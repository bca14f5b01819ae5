package io.chainatlas.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.cypher.Statement;
import io.chainatlas.graph.WriteDoor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What holds while a read runs, whatever door the program reads through: its root fields see one state of the graph, and it ends when nobody waits for it. */
public abstract class RunningReadSuite {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The first and the last of many fields are changed together by the writer. */
    private static final String PAIR = """
            { first: company(id: "company:海能科技") { listing }
              a: companies { chains { segments { zones { name } } } } b: zones { segments { companies { name } } }
              c: companies { chains { segments { zones { name } } } } d: zones { segments { companies { name } } }
              e: companies { chains { segments { zones { name } } } } f: zones { segments { companies { name } } }
              last: company(id: "company:东港机器人") { listing } }
            """;

    @Autowired
    private WriteDoor writes;

    @Autowired
    private Neo4jClient client;

    @LocalServerPort
    private int port;

    @Test
    void theRootFieldsOfAnOperationSeeTheGraphInOneState() throws Exception {
        int consistent = 0;
        try (Writer writer = new Writer(Duration.ofMillis(150))) {
            for (int i = 0; i < 60 || i < 1_000 && writer.count.get() < 10; i++) {
                JsonNode answer = ask(PAIR);
                if (answer.at("/extensions/read").isMissingNode()) {
                    consistent++;
                    assertThat(answer.at("/data/first/listing")).isEqualTo(answer.at("/data/last/listing"));
                }
            }
        }
        assertThat(consistent).isPositive();
    }

    @Test
    void anAnswerThatOthersWroteIntoSaysSo() throws Exception {
        JsonNode read = JSON.missingNode();
        try (Crowd crowd = new Crowd();
                Writer writer = new Writer(Duration.ZERO)) {
            for (int i = 0; i < 20 && read.isMissingNode(); i++) {
                read = ask("{ version " + slow("kind", 3).substring(1)).at("/extensions/read");
            }
        }
        assertThat(read.isMissingNode()).isFalse();
        assertThat(read.get("consistent").asBoolean()).isFalse();
        assertThat(read.get("attempts").asInt()).isBetween(1, 3);
    }

    @Test
    void eachFailureStaysWithItsFieldAndTheKeysInTheirOrder() throws Exception {
        JsonNode answer = ask("{ z: company(id: \"x\", name: \"y\") { name } t: __typename"
                + " y: company(id: \"company:海能科技\") { name } x: entities(limit: -1) { name } w: version }");

        assertThat(answer.get("data").propertyNames()).containsExactly("z", "t", "y", "x", "w");
        assertThat(answer.at("/data/y/name").asString()).isEqualTo("海能科技");
        assertThat(answer.at("/data/z").isNull()).isTrue();
        assertThat(answer.at("/errors").size()).isEqualTo(2);
        assertThat(answer.at("/errors/0/path/0").asString()).isEqualTo("z");
        assertThat(answer.at("/errors/1/path/0").asString()).isEqualTo("x");
        assertThat(answer.at("/errors/1/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
    }

    @Test
    void aQueryIsEndedInTheDatabaseWhenTheClientHangsUp() throws Exception {
        try (Crowd crowd = new Crowd()) {
            for (String query : new String[] {
                slow("level", 5), "{ version " + slow("level", 5).substring(1)
            }) {
                try (Socket socket = new Socket("127.0.0.1", port)) {
                    socket.getOutputStream().write(request(query));
                    waitFor(Duration.ofSeconds(8), () -> running("level") > 0);
                }
                waitFor(Duration.ofSeconds(4), () -> running("level") == 0);
            }
        }
        assertThat(ask("{ version }").at("/data/version").asString()).isNotEmpty();
    }

    @Test
    void aClientThatSendsAheadIsNotTakenForOneThatHungUp() throws Exception {
        try (Crowd crowd = new Crowd();
                Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request(slow("rule", 2)));
            socket.getOutputStream().write(request("{ chain(name: \"储能\") { name } }"));
            socket.setSoTimeout(20_000);
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            StringBuilder seen = new StringBuilder();
            for (int c = lines.read(); c >= 0 && seen.indexOf("储能") < 0; c = lines.read()) {
                seen.append((char) c);
            }
            assertThat(seen.toString()).contains("HTTP/1.1 200", "储能").doesNotContain("errors");
        }
    }

    /**
     * A query that goes all ways of a length between the nodes of {@link Crowd}, forty times as many with each step, and finds nothing at their ends. The property that it asks for finds its statement in the database's list.
     */
    private static String slow(String property, int length) {
        String where = "{name: {eq: \"none\"}}";
        for (int step = length; step > 0; step--) {
            where = "{" + (step % 2 == 1 ? "segments" : "zones") + ": {some: " + where + "}}";
        }
        return "{ zones(where: {AND: [{name: {eq: \"crowd\"}}, {NOT: " + where + "}]}) { " + property + " } }";
    }

    /** Zones and segments, each zone planning each segment; they are gone at the end. */
    private final class Crowd implements AutoCloseable {
        Crowd() {
            writes.inOneTransaction(
                    w -> w.run(
                            Statement.of(
                                    "UNWIND range(1, 40) AS i CREATE (:Zone {id: 'crowd-z' + i, name: 'crowd'}), (:Segment {id: 'crowd-s' + i, name: 'crowd'})")));
            writes.inOneTransaction(w -> w.run(Statement.of(
                    "MATCH (z:Zone {name: 'crowd'}), (s:Segment {name: 'crowd'}) CREATE (z)-[:PLANS]->(s)")));
        }

        @Override
        public void close() {
            writes.inOneTransaction(w ->
                    w.run(Statement.of("MATCH (n) WHERE (n:Zone OR n:Segment) AND n.name = 'crowd' DETACH DELETE n")));
        }
    }

    private long running(String property) {
        return client.query("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '." + property
                        + "] AS node' AND NOT currentQuery STARTS WITH 'SHOW' RETURN count(*) AS count")
                .fetchAs(Long.class)
                .one()
                .orElseThrow();
    }

    private static void waitFor(Duration most, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            Thread.sleep(50);
        }
    }

    private JsonNode ask(String query) throws IOException, InterruptedException {
        return JSON.readTree(new GraphQlHttp(port).post(query, Map.of()));
    }

    private static byte[] request(String query) {
        byte[] body = JSON.writeValueAsBytes(Map.of("query", query));
        String head = "POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
                + body.length + "\r\n\r\n";
        return (head + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** Writes the same value to two nodes in one transaction, again and again, and takes it away at the end. */
    private final class Writer implements AutoCloseable {
        private static final String BOTH =
                "MATCH (c:Company) WHERE c.id IN ['company:海能科技', 'company:东港机器人'] SET c.listing = ";

        private final AtomicInteger count = new AtomicInteger();
        private final Thread thread;
        private volatile boolean ended;

        Writer(Duration pause) {
            thread = new Thread(() -> {
                while (!ended) {
                    write(new Statement(BOTH + "$value", Map.of("value", "listed " + count.incrementAndGet())));
                    LockSupport.parkNanos(pause.toNanos());
                }
            });
            thread.start();
        }

        private void write(Statement statement) {
            writes.inOneTransaction(w -> w.run(statement));
        }

        @Override
        public void close() throws InterruptedException {
            ended = true;
            thread.join();
            write(Statement.of(BOTH + "null"));
        }
    }
}
