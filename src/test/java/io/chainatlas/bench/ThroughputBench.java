package io.chainatlas.bench;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares, in one run, how often a nested question is answered over HTTP with how often the plain driver gets the same over Bolt, by statements written by hand: one that gives the same answer, each thing once and in
 * order, and two that give the rows as the store has them, in no order and twice where an edge is there twice. Arguments: the endpoint, the Bolt address, the password, the number of companies of the synthetic graph,
 * the seconds of a round.
 */
public final class ThroughputBench {
    private static final int ROUNDS = 5;
    private static final int MOST_TO_WARM_UP = 15;
    private static final int SAMPLE = 500;
    private static final String QUESTION =
            "query($name: String) { companies(where: {name: {eq: $name}}) { name chains { name segments { name zones {"
                    + " name targets { metric value } } } } } }";
    private static final String FLAT = "MATCH (c:Company {name:"
            + " $name})-[:OPERATES_IN]->(ch:Chain)<-[:PART_OF]-(s:Segment)<-[:PLANS]-(z:Zone)-[:HAS_TARGET]->(t:Target)"
            + " RETURN c.name, ch.name, s.name, z.name, t.metric, t.value";
    private static final String NESTED =
            "MATCH (c:Company {name: $name}) RETURN c.name, COLLECT { MATCH (c)-[:OPERATES_IN]->(ch:Chain) RETURN"
                    + " {name: ch.name, segments: COLLECT { MATCH (ch)<-[:PART_OF]-(s:Segment) RETURN {name: s.name,"
                    + " zones: COLLECT { MATCH (s)<-[:PLANS]-(z:Zone) RETURN {name: z.name, targets: COLLECT { MATCH"
                    + " (z)-[:HAS_TARGET]->(t:Target) RETURN {metric: t.metric, value: t.value} }} }} }} } AS chains";
    private static final String SAME =
            "MATCH (c:Company {name: $name}) WITH c ORDER BY c.id RETURN c.name AS name, COLLECT { MATCH"
                    + " (c)-[:OPERATES_IN]->(ch:Chain) WITH DISTINCT ch ORDER BY ch.id RETURN {name: ch.name, segments:"
                    + " COLLECT { MATCH (ch)<-[:PART_OF]-(s:Segment) WITH DISTINCT s ORDER BY s.id RETURN {name:"
                    + " s.name, zones: COLLECT { MATCH (s)<-[:PLANS]-(z:Zone) WITH DISTINCT z ORDER BY z.id RETURN"
                    + " {name: z.name, targets: COLLECT { MATCH (z)-[:HAS_TARGET]->(t:Target) WITH DISTINCT t ORDER BY"
                    + " t.id RETURN {metric: t.metric, value: t.value} }} }} }} } AS chains";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final URI endpoint;
    private final Driver driver;
    private final List<String> names;
    private final long nanos;

    private ThroughputBench(URI endpoint, Driver driver, List<String> names, int seconds) {
        this.endpoint = endpoint;
        this.driver = driver;
        this.names = names;
        this.nanos = TimeUnit.SECONDS.toNanos(seconds);
    }

    public static void main(String[] arguments) throws Exception {
        SyntheticGraph graph = new SyntheticGraph(Integer.parseInt(arguments[3]));
        int step = Integer.parseInt(arguments[3]) / SAMPLE;
        List<String> names = IntStream.range(0, SAMPLE)
                .mapToObj(i -> graph.company(i * step))
                .toList();
        try (Driver driver = GraphDatabase.driver(arguments[1], AuthTokens.basic("neo4j", arguments[2]))) {
            ThroughputBench bench =
                    new ThroughputBench(URI.create(arguments[0]), driver, names, Integer.parseInt(arguments[4]));
            bench.requireTheSame();
            bench.compare(1);
            bench.compare(16);
        }
    }

    /** One way to ask, on a connection of its own. */
    private interface Client extends AutoCloseable {
        /** Asks about a company and gives the size of the answer, so that nobody can leave it unread. */
        long ask(String name) throws IOException;

        @Override
        void close() throws IOException;
    }

    private void compare(int connections) throws Exception {
        List<Callable<Client>> ways = List.of(this::http, () -> bolt(SAME), () -> bolt(NESTED), () -> bolt(FLAT));
        for (Callable<Client> way : ways) {
            warmUp(connections, way);
        }
        List<List<Double>> rates =
                ways.stream().map(w -> (List<Double>) new ArrayList<Double>()).toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (int way = 0; way < ways.size(); way++) {
                rates.get(way).add(rate(connections, ways.get(way)));
            }
        }
        double[] median = rates.stream().mapToDouble(ThroughputBench::median).toArray();
        System.out.printf(
                "%2d connections: GraphQL over HTTP %,.0f/s; driver with the same answer %,.0f/s, ratio %.2f; in the"
                        + " store's order nested %,.0f/s, flat %,.0f/s, ratio to the better %.2f%n",
                connections,
                median[0],
                median[1],
                median[0] / median[1],
                median[2],
                median[3],
                median[0] / Math.max(median[2], median[3]));
    }

    /** Asks until the rate no longer grows: the compilers of the programs that answer take a minute and more, and a program that runs for weeks is measured here. */
    private void warmUp(int connections, Callable<Client> way) throws Exception {
        double best = 0;
        int idle = 0;
        for (int round = 0; round < MOST_TO_WARM_UP && idle < 2; round++) {
            double rate = rate(connections, way);
            idle = rate > best * 1.03 ? 0 : idle + 1;
            best = Math.max(best, rate);
        }
    }

    private double rate(int connections, Callable<Client> open) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long end = System.nanoTime() + nanos;
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                int start = i * 31;
                counts.add(threads.submit(() -> askUntil(end, start, open)));
            }
            long sum = 0;
            for (Future<Long> count : counts) {
                sum += count.get();
            }
            return sum * 1e9 / nanos;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdown();
        }
    }

    private long askUntil(long end, int start, Callable<Client> open) throws Exception {
        long count = 0;
        try (Client client = open.call()) {
            for (int i = start; System.nanoTime() < end; i++) {
                if (client.ask(names.get(i % names.size())) == 0) {
                    throw new IllegalStateException("an empty answer for " + names.get(i % names.size()));
                }
                count++;
            }
        }
        return count;
    }

    private Client http() throws IOException {
        PlainHttp connection = new PlainHttp(endpoint);
        return new Client() {
            @Override
            public long ask(String name) throws IOException {
                return connection.post(body(name)).length;
            }

            @Override
            public void close() throws IOException {
                connection.close();
            }
        };
    }

    private Client bolt(String statement) {
        Session session = driver.session(
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build());
        return new Client() {
            @Override
            public long ask(String name) {
                return session.run(statement, Map.of("name", name))
                        .list(r -> r.asMap())
                        .size();
            }

            @Override
            public void close() {
                session.close();
            }
        };
    }

    private static byte[] body(String name) {
        return JSON.writeValueAsBytes(Map.of("query", QUESTION, "variables", Map.of("name", name)));
    }

    /** The answers have to be the same; it is told which is not. */
    private void requireTheSame() throws IOException {
        try (PlainHttp connection = new PlainHttp(endpoint);
                Session session = driver.session()) {
            for (String name : names) {
                JsonNode data = JSON.readTree(connection.post(body(name))).path("data");
                List<Map<String, Object>> rows =
                        session.run(SAME, Map.of("name", name)).list(r -> r.asMap());
                if (!data.path("companies").equals(JSON.readTree(JSON.writeValueAsString(rows)))) {
                    throw new IllegalStateException("the answers differ for " + name);
                }
            }
        }
        System.out.printf("%d questions, each answered the same over HTTP and by hand%n", names.size());
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
