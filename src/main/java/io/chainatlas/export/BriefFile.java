package io.chainatlas.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** The chain brief (一链一策) as a Word document on A4, with the evidence of each statement as a footnote. */
public final class BriefFile {
    private final Object brief;
    private final Language language;
    private final Page page;

    private BriefFile(Object brief, Language language, Page page) {
        this.brief = brief;
        this.language = language;
        this.page = page;
    }

    /** The operation that asks for a brief; its variables are chain and zone. */
    public static String document() {
        return Export.document("brief");
    }

    /** Whether there is a brief in an answer: there is none of a chain that does not exist. */
    public static boolean in(Map<String, Object> data) {
        return data.get("chainBrief") != null;
    }

    public static void write(
            Map<String, Object> data, Map<String, Object> variables, Language language, OutputStream out)
            throws IOException {
        try (Page page = new Page()) {
            Object brief = data.getOrDefault("chainBrief", Map.of());
            new BriefFile(brief, language, page).write(variables);
            page.write(out);
        }
    }

    /** The name of the chain, and of the zone where there is one. */
    public static String title(Map<String, Object> data, Language language) {
        String chain = Data.text(data, "chainBrief.chain.name");
        String zone = Data.text(data, "chainBrief.zone.name");
        return language.of("一链一策：" + chain, "Chain brief: " + chain)
                + (zone.isEmpty() ? "" : language.of("（" + zone + "）", " (" + zone + ")"));
    }

    private void write(Map<String, Object> variables) {
        page.title(title(Map.of("chainBrief", brief), language));
        map();
        gaps();
        facts(language.of("谁规划", "Who plans it"), "plans", "fact.verb", "");
        facts(language.of("龙头与骨干", "Leaders"), "leaders", "fact.title", "");
        facts(language.of("企业", "Companies"), "companies", "", "to.name");
        facts(language.of("项目", "Projects"), "projects", "", "to.name");
        facts(language.of("平台", "Platforms"), "platforms", "", "to.name");
        facts(language.of("合作伙伴", "Partners"), "partners", "fact.mechanism", "to.name");
        targets();
        facts(language.of("举措", "Initiatives"), "initiatives", "", "to.name");
        prospects();
        unanswered();
        page.heading(language.of("由来", "Provenance"));
        Provenances.lines(brief, document(), variables, language).stream()
                .filter(l -> !l.startsWith("Cypher") && !l.startsWith("GraphQL"))
                .forEach(l -> page.item(l, List.of()));
    }

    private void map() {
        page.heading(language.of("产业链图", "Chain map"));
        String covered =
                Data.text(brief, "map.completeness.completeness.numerator").replaceAll("\\.0$", "");
        String all =
                Data.text(brief, "map.completeness.completeness.denominator").replaceAll("\\.0$", "");
        page.item(
                language.of(
                        "环节 " + all + " 个，其中文件中见到企业或项目的 " + covered + " 个。",
                        covered + " of " + all + " segments have a company or a project in these documents."),
                List.of());
        for (Map<String, Object> stage : Data.objects(brief, "map.stages")) {
            page.item(stageName(stage), List.of());
            for (Map<String, Object> segment : Data.objects(stage, "segments")) {
                String coverage = Data.text(segment, "coverage");
                String who =
                        Column.of("", "", 0, "companies.from.name").cell().of(segment, language) instanceof String s
                                ? s
                                : "";
                page.subItem(Data.text(segment, "segment.name")
                        + language.of("：", ": ")
                        + language.of(Words.COVERAGE.getOrDefault(coverage, coverage), coverage)
                        + (who.isEmpty() ? "" : language.of("，", ", ") + who));
            }
        }
    }

    private String stageName(Map<String, Object> stage) {
        return Boolean.TRUE.equals(stage.get("ordered"))
                ? language.of("第 " + stage.get("position") + " 阶段", "Stage " + stage.get("position"))
                : language.of("并列的环节（文中无次序）", "Segments side by side (no order is stated)");
    }

    private void gaps() {
        page.heading(language.of("缺口", "Gaps"));
        for (Map<String, Object> gap : Data.objects(brief, "gaps")) {
            String kind = Data.text(gap, "kind");
            String landing = String.join(language.of("、", ", "), texts(gap, "landing.zone.name"));
            String candidates = String.join(language.of("、", ", "), texts(gap, "candidates.entity.name"));
            page.item(
                    language.of(Words.GAP.getOrDefault(kind, kind), kind)
                            + language.of("：", ": ")
                            + Data.text(gap, "reason." + language.key())
                            + (landing.isEmpty()
                                    ? ""
                                    : language.of(" 落地：" + landing + "。", " Landing: " + landing + "."))
                            + (candidates.isEmpty()
                                    ? ""
                                    : language.of(" 候选：" + candidates + "。", " Candidates: " + candidates + ".")),
                    Citation.all(gap, "supporting.fact.evidence"));
        }
        page.orNone(Data.objects(brief, "gaps"), language);
    }

    private void facts(String heading, String list, String detail, String end) {
        page.heading(heading);
        List<Map<String, Object>> facts = Data.objects(brief, list);
        for (Map<String, Object> fact : facts) {
            String name = Data.text(fact, "from.name");
            String to = end.isEmpty() ? "" : Data.text(fact, end);
            String said = detail.isEmpty() ? "" : Data.text(fact, detail);
            page.item(
                    name
                            + (to.isEmpty() ? "" : " — " + to)
                            + (said.isEmpty() ? "" : language.of("（" + said + "）", " (" + said + ")")),
                    Citation.all(fact, "fact.evidence"));
        }
        page.orNone(facts, language);
    }

    private void targets() {
        page.heading(language.of("指标", "Targets"));
        List<Map<String, Object>> targets = Data.objects(brief, "targets");
        for (Map<String, Object> target : targets) {
            String year = Data.text(target, "to.year");
            page.item(
                    Data.text(target, "from.name") + language.of("：", ": ") + Data.text(target, "to.name") + " "
                            + Data.text(target, "to.text")
                            + (year.isEmpty() ? "" : language.of("（" + year + " 年）", " (" + year + ")")),
                    Citation.all(target, "fact.evidence"));
        }
        page.orNone(targets, language);
    }

    private void prospects() {
        page.heading(language.of("招商对象", "Prospects"));
        List<Map<String, Object>> prospects = Data.objects(brief, "prospects");
        for (Map<String, Object> prospect : prospects) {
            String status = Data.text(prospect, "status");
            String company = Data.text(prospect, "company.name");
            page.item(
                    (company.isEmpty() ? language.of(Words.PROSPECT.getOrDefault(status, status), status) : company)
                            + language.of("：", ": ")
                            + String.join(language.of("、", ", "), texts(prospect, "verbs")) + " "
                            + String.join(language.of("、", ", "), texts(prospect, "segments.name")),
                    Citation.all(prospect, "grounds.fact.evidence"));
        }
        page.orNone(prospects, language);
    }

    private void unanswered() {
        page.heading(language.of("文件没有回答的", "What the documents do not answer"));
        List<Map<String, Object>> open = Data.objects(brief, "unanswered");
        for (Map<String, Object> question : open) {
            String kind = Data.text(question, "kind");
            page.item(
                    language.of(Words.NON_ANSWER.getOrDefault(kind, kind), kind) + language.of("：", ": ")
                            + Data.text(question, "about." + language.key()) + " "
                            + Data.text(question, "missing." + language.key()) + " "
                            + Data.text(question, "settledBy." + language.key()),
                    List.of());
        }
        page.orNone(open, language);
    }

    private static List<String> texts(Object value, String path) {
        return Data.all(value, path).stream().map(String::valueOf).distinct().toList();
    }
}
