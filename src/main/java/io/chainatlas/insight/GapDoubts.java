package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What cannot be said of chains in a place, one entry for each reason: that nobody is named as leading, that the segments are not stated, that no order is stated, that somebody is seen without a word
 * about the link, that the plan takes for granted what it does not name, and that boxes near the chain are images.
 */
final class GapDoubts {
    private static final String LEADERS = """
        UNWIND $chains AS id MATCH (:Chain {id: id})<-[r:LEADS]-(x:Company)
        RETURN id AS chain, r.title AS title, COLLECT { MATCH (x)-[:LOCATED_IN]->(p) RETURN p.id } AS places ORDER BY chain, x.id LIMIT 5000
        """;

    /** How many names a sentence lists before it only counts. */
    private static final int NAMED = 12;

    private final Place place;
    private final List<ChainInPlace> chains;
    private final List<NonAnswer> doubts = new ArrayList<>();

    private GapDoubts(Place place, List<ChainInPlace> chains) {
        this.place = place;
        this.chains = chains;
    }

    static List<NonAnswer> of(List<ChainInPlace> chains, List<Gap> gaps, Reading reading) {
        if (chains.isEmpty()) {
            return List.of();
        }
        List<String> ids = chains.stream().map(c -> c.chain().id()).distinct().toList();
        Map<String, List<Row>> leaders = new HashMap<>();
        reading.rows(Statement.of(LEADERS, "chains", ids))
                .forEach(r -> leaders.computeIfAbsent(r.text("chain"), k -> new ArrayList<>())
                        .add(r));
        Map<String, List<ChainInPlace>> places = chains.stream()
                .collect(Collectors.groupingBy(c -> c.place().id(), LinkedHashMap::new, Collectors.toList()));
        Set<String> decided = gaps.stream()
                .map(g -> g.key().id().substring(g.kind().name().length()))
                .collect(Collectors.toSet());
        List<NonAnswer> all = new ArrayList<>();
        places.forEach((id, here) -> {
            GapDoubts doubts = new GapDoubts(here.get(0).place(), here);
            doubts.leaders(leaders);
            doubts.segments();
            doubts.order(decided);
            doubts.whole();
            doubts.granted();
            all.addAll(doubts.doubts);
        });
        all.addAll(ImageOnly.near(chains, reading));
        return all;
    }

    private void leaders(Map<String, List<Row>> leaders) {
        add(
                c -> leaders.getOrDefault(c.chain().id(), List.of()).stream()
                        .noneMatch(r -> r.texts("places").stream().anyMatch(place::holds)),
                "谁在领头",
                "who leads",
                "文件没有把本地的任何企业称为龙头、骨干或链主",
                "the documents call no local company leading, backbone or chain leader",
                "链长制名单或主管部门的链主名录可以补上。",
                "The list of chain leaders of the department in charge would say.");
    }

    private void segments() {
        add(
                c -> c.chain().segments().isEmpty(),
                "有哪些环节",
                "which segments there are",
                "规划了产业链而文件没有写出环节",
                "the chain is planned and the documents state no segment of it",
                "产业链图谱或专项规划可以补上。",
                "A chain map or a plan of its own would say.");
    }

    private void order(Set<String> decided) {
        add(
                c -> !c.covered().isEmpty() && c.chain().segments().stream().anyMatch(s -> undecided(c, s, decided)),
                "已规划而未见企业的环节是补链还是延链",
                "whether planned segments where nobody is seen are to be filled or to extend the chain",
                "文件没有写它们与已有环节的先后，并列的组成不作流向读",
                "the documents state no order between them and what is covered, and a list of parts is not read as a flow",
                "写明上下游的图谱可以定案；这些环节见 chainMap。",
                "A map that states upstream and downstream would settle it; chainMap shows these segments.");
    }

    private static boolean undecided(ChainInPlace here, ChainSegment segment, Set<String> decided) {
        Standing standing = here.of(segment);
        String key = new GapKey(GapKind.FILL, here.place().id(), here.chain().id(), segment.id()).id();
        return !standing.covered()
                && standing.plans().stream().anyMatch(Plan::intends)
                && !decided.contains(key.substring(GapKind.FILL.name().length()));
    }

    private void whole() {
        add(
                c -> c.covered().isEmpty() && !c.elsewhere().isEmpty(),
                "企业或项目在哪个环节",
                "on which segment the companies or projects are",
                "链上或下级链上有企业或项目，文件没有写在哪个环节，所以不作建链判断",
                "companies or projects are seen on the chain or on chains within it without a word about the segment, so that there is no verdict to build it",
                "企业的产品目录可以定案。",
                "The products of those companies would settle it.");
    }

    private void granted() {
        add(
                c -> c.covered().isEmpty() && c.elsewhere().isEmpty() && GapBuild.takenForGranted(c) != null,
                "现有基础是什么",
                "what there is already",
                "规划说要做大做强或巩固提升，视其为已有，而没有写出企业或项目，所以不作建链判断",
                "the plan means to strengthen or consolidate and takes for granted that something is there, and names no company or project, so that there is no verdict to build it",
                "本地企业名录可以补上。",
                "A list of local companies would say.");
    }

    private void add(
            Predicate<ChainInPlace> concerned,
            String askedZh,
            String askedEn,
            String missingZh,
            String missingEn,
            String settledZh,
            String settledEn) {
        List<ChainInPlace> found = chains.stream().filter(concerned).toList();
        if (found.isEmpty()) {
            return;
        }
        List<String> names = found.stream().map(c -> c.chain().name()).toList();
        String first = names.stream().limit(NAMED).collect(Collectors.joining("、"));
        int more = names.size() - NAMED;
        doubts.add(new NonAnswer(
                NonAnswerKind.NOT_STATED,
                new Wording(
                        place.name() + "：" + first + (more > 0 ? "等 " + names.size() + " 条链" : "") + askedZh,
                        place.name() + ": " + askedEn + " in " + first
                                + (more > 0 ? " and " + more + " more chains" : "")),
                new Wording(missingZh + "。", Character.toUpperCase(missingEn.charAt(0)) + missingEn.substring(1) + "."),
                new Wording(settledZh, settledEn),
                found.stream()
                        .flatMap(c -> c.plans().stream().limit(1))
                        .flatMap(p -> p.fact().evidence().stream().limit(1))
                        .distinct()
                        .limit(NAMED)
                        .toList()));
    }
}
