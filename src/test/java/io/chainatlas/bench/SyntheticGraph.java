package io.chainatlas.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.RelationshipType;
import org.neo4j.graphdb.Transaction;

/**
 * A graph of made-up companies with what the import would put around them: nested zones, chains with their segments, targets, projects, evidence. The same number of companies always gives the same graph.
 *
 * <p>Zones differ in size as real ones do: the first holds the most companies and the last the fewest. Most companies of a zone work in one of the chains it plans.
 */
public final class SyntheticGraph {
    private static final int BATCH = 5_000;
    private static final int SEGMENTS = 10;
    private static final int PLANNED = 5;
    private static final int PASSAGES = 1_000;
    private static final String SYLLABLES = "安百北昌成达德东方飞丰福富光广海航和恒宏华汇佳建江金锦凯康科力联龙隆美明能宁鹏奇启荣瑞润森盛世泰天通万祥新信兴旭远云泽正智众";
    private static final List<String> SECTORS =
            List.of("材料", "科技", "机器人", "重工", "软件", "化学", "电气", "精工", "生物", "能源", "光电", "装备");
    private static final List<String> LINKS = List.of("原料", "配料", "部件", "装备", "成型", "加工", "检测", "装配", "应用", "回收");

    private final int companies;
    private final int zones;
    private final int chains;
    private final SplittableRandom random = new SplittableRandom(20210519);
    private final Map<String, String> elements = new HashMap<>();
    private int edges;

    public SyntheticGraph(int companies) {
        this.companies = companies;
        this.zones = Math.max(50, companies / 100);
        this.chains = Math.max(20, companies / 1_000);
    }

    /** The name of a zone; those with a higher number hold fewer companies. */
    public String zone(int number) {
        return syllables(number * 701 % 3_600, 2)
                + List.of("高新区", "经开区", "产业园", "科技园").get(number % 4)
                + (number < 3_600 ? "" : number);
    }

    /** The name of a chain. */
    public String chain(int number) {
        return syllables(number * 1_117 % 3_600, 2) + "产业链" + (number < 3_600 ? "" : number);
    }

    /** The name of a company. */
    public String company(int number) {
        return syllables((int) (number * 7_919L % 216_000), 3)
                + SECTORS.get(number % SECTORS.size())
                + (number < 216_000 ? "" : number);
    }

    /** The number of a chain that a zone plans. */
    public int planned(int zone, int place) {
        return (zone * 7 + place * 37) % chains;
    }

    /** The number of a zone of middling size. */
    public int middlingZone() {
        return zones / 50 + 2;
    }

    /** Writes the graph and tells how many relationships it has. */
    public int write(GraphDatabaseService database) {
        batches(database, PASSAGES, this::passage);
        batches(database, chains, this::chainWithSegments);
        batches(database, zones, this::zoneWithTargets);
        batches(database, companies, this::companyAt);
        batches(database, companies / 20, this::project);
        return edges;
    }

    private interface Step {
        void run(Transaction transaction, int number);
    }

    private static void batches(GraphDatabaseService database, int count, Step step) {
        for (int start = 0; start < count; start += BATCH) {
            try (Transaction transaction = database.beginTx()) {
                for (int i = start; i < Math.min(count, start + BATCH); i++) {
                    step.run(transaction, i);
                }
                transaction.commit();
            }
        }
    }

    private void passage(Transaction transaction, int number) {
        String document = "plan-" + number % 5;
        if (number < 5) {
            Node node = transaction.createNode(Label.label("Document"));
            Map.of("id", document, "title", "规划" + number, "file", document + ".txt", "sha256", "0".repeat(64))
                    .forEach(node::setProperty);
            elements.put(document, node.getElementId());
        }
        Node node = transaction.createNode(Label.label("Passage"));
        String id = document + "-" + (number / 5 + 1);
        Map.of("id", id, "paragraph", number / 5 + 1L, "section", "第一章", "kind", "TEXT", "sha256", "0".repeat(64))
                .forEach(node::setProperty);
        elements.put("passage:" + number, node.getElementId());
        node.createRelationshipTo(at(transaction, document), RelationshipType.withName("IN"));
        edges++;
    }

    private void chainWithSegments(Transaction transaction, int number) {
        Node chain = entity(transaction, "Chain", "chain:" + number, chain(number), Map.of("kind", "CHAIN"));
        if (number >= 20) {
            edge(chain, "PART_OF", at(transaction, "chain:" + number / 10), Map.of());
        }
        Node before = null;
        for (int i = 0; i < SEGMENTS; i++) {
            String name = syllables(number * 1_117 % 3_600, 2) + LINKS.get(i);
            Node segment =
                    entity(transaction, "Segment", "segment:" + number + "/" + i, name, Map.of("kind", "COMPONENT"));
            edge(segment, "PART_OF", chain, Map.of("order", i + 1L));
            if (before != null) {
                edge(before, "FEEDS", segment, Map.of());
            }
            before = segment;
        }
    }

    private void zoneWithTargets(Transaction transaction, int number) {
        Node zone = entity(
                transaction,
                "Zone",
                "zone:" + number,
                zone(number),
                Map.of("kind", number < 20 ? "DEVELOPMENT_ZONE" : "PARK", "level", "NATIONAL", "status", "EXISTING"));
        if (number >= 20) {
            edge(zone, "PART_OF", at(transaction, "zone:" + number / 10), Map.of());
        }
        for (int i = 0; i < PLANNED; i++) {
            int chain = planned(number, i);
            Map<String, Object> plan = Map.of("verb", "重点发展", "state", "PRIORITY");
            edge(zone, "PLANS", at(transaction, "chain:" + chain), plan);
            edge(zone, "PLANS", at(transaction, "segment:" + chain + "/" + i), plan);
        }
        for (String metric : List.of("地区生产总值", "企业数", "研发投入")) {
            Map<String, Object> target = new HashMap<>(Map.of(
                    "metric", metric, "kind", "TARGET", "measure", "ABSOLUTE", "value", 100.0 + number, "text", "100"));
            target.putAll(Map.of("unit", "亿元", "year", 2025L, "comparator", "EQ", "baseline", 50.0 + number));
            target.put("comparability", metric + "|亿元|ABSOLUTE|");
            Node node = entity(
                    transaction, "Target", "target:" + number + metric, zone(number) + metric, Map.copyOf(target));
            edge(zone, "HAS_TARGET", node, Map.of());
        }
    }

    private void companyAt(Transaction transaction, int number) {
        double share = random.nextDouble();
        int zone = (int) (zones * share * share);
        Node company = entity(
                transaction, "Company", "company:" + number, company(number), Map.of("recognitions", new String[0]));
        edge(company, "LOCATED_IN", at(transaction, "zone:" + zone), Map.of());
        int chain = random.nextInt(5) == 0 ? random.nextInt(chains) : planned(zone, random.nextInt(PLANNED));
        Node main = at(transaction, "chain:" + chain);
        edge(company, "OPERATES_IN", main, Map.of("role", "NAMED"));
        if (random.nextInt(50) == 0) {
            edge(company, "OPERATES_IN", main, Map.of("role", "LEADING"));
            edge(company, "LEADS", main, Map.of("title", "龙头"));
        }
        if (random.nextInt(5) == 0) {
            edge(company, "OPERATES_IN", at(transaction, "chain:" + (chain + 1) % chains), Map.of("role", "NAMED"));
        }
        int first = random.nextInt(SEGMENTS);
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            Node segment = at(transaction, "segment:" + chain + "/" + (first + i) % SEGMENTS);
            edge(company, "OPERATES_IN", segment, Map.of("role", "NAMED"));
        }
    }

    private void project(Transaction transaction, int number) {
        int chain = random.nextInt(chains);
        Node project = entity(
                transaction,
                "Project",
                "project:" + number,
                company(number) + "项目",
                Map.of("kind", "INDUSTRIAL", "stage", "NAMED", "investment", 1.0 + number % 50));
        edge(project, "LOCATED_IN", at(transaction, "zone:" + random.nextInt(zones)), Map.of());
        edge(project, "SERVES", at(transaction, "chain:" + chain), Map.of());
        edge(project, "SERVES", at(transaction, "segment:" + chain + "/" + random.nextInt(SEGMENTS)), Map.of());
        edge(project, "UNDERTAKEN_BY", at(transaction, "company:" + random.nextInt(companies)), Map.of());
    }

    private Node entity(Transaction transaction, String type, String key, String name, Map<String, Object> properties) {
        Node node = transaction.createNode(Label.label(type), Label.label("Entity"));
        node.setProperty("id", type.toLowerCase(java.util.Locale.ROOT) + ":" + idName(type, key, name));
        node.setProperty("name", name);
        node.setProperty("aliases", new String[] {name});
        node.setProperty("basis", "STATED");
        node.setProperty("version", 1L);
        properties.forEach(node::setProperty);
        elements.put(key, node.getElementId());
        Node passage = at(transaction, "passage:" + random.nextInt(PASSAGES));
        var evidence = node.createRelationshipTo(passage, RelationshipType.withName("EVIDENCED_BY"));
        evidence.setProperty("start", 0L);
        evidence.setProperty("end", (long) name.length());
        edges++;
        return node;
    }

    private static String idName(String type, String key, String name) {
        return type.equals("Company") || type.equals("Zone") || type.equals("Chain")
                ? name
                : key.substring(key.indexOf(':') + 1);
    }

    private void edge(Node from, String type, Node to, Map<String, Object> properties) {
        var edge = from.createRelationshipTo(to, RelationshipType.withName(type));
        String id = from.getProperty("id") + ">" + type + ">" + to.getProperty("id");
        edge.setProperty("id", properties.containsKey("role") ? id + "#" + properties.get("role") : id);
        edge.setProperty("basis", "STATED");
        edge.setProperty("version", 1L);
        edge.setProperty("evidence", new String[] {"plan-0-1@0-" + type.length()});
        properties.forEach(edge::setProperty);
        edges++;
    }

    private Node at(Transaction transaction, String key) {
        return transaction.getNodeByElementId(elements.get(key));
    }

    private static String syllables(int number, int length) {
        List<Character> picked = new ArrayList<>();
        int rest = number;
        for (int i = 0; i < length; i++) {
            picked.add(SYLLABLES.charAt(rest % 60));
            rest /= 60;
        }
        StringBuilder text = new StringBuilder();
        picked.forEach(text::append);
        return text.toString();
    }
}
