package io.chainatlas.export;

import static io.chainatlas.export.Column.evidence;
import static io.chainatlas.export.Column.named;
import static io.chainatlas.export.Column.of;
import static io.chainatlas.export.Column.wording;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tables that can be taken away. */
final class Exports {
    private static final Export GAPS = new Export(
            "gaps",
            "补链看板",
            "Gap board",
            "gaps",
            "verdicts",
            List.of(
                    of("园区", "Zone", 18, "zone.name"),
                    of("产业链", "Chain", 18, "chain.name"),
                    of("环节", "Segment", 22, "segment.name"),
                    named("种类", "Kind", 10, "kind", Words.GAP),
                    named("依据", "Basis", 10, "basis", Words.GAP_BASIS),
                    of("规划的动词", "Verb", 10, "verb"),
                    wording("说明", "Reason", 50, "reason"),
                    of("落地建议", "Landing advice", 24, "landing.zone.name"),
                    of("候选", "Candidates", 40, "candidates.entity.name"),
                    of("已有", "Already there", 30, "counter.from.name"),
                    of("链上已有环节", "Covered segments of the chain", 10, "completeness.completeness.numerator"),
                    of("链上环节", "Segments of the chain", 10, "completeness.completeness.denominator"),
                    wording("何以定案", "Settled by", 30, "settledBy"),
                    of("规则", "Rule", 20, "rule.id"),
                    evidence("supporting.fact.evidence"),
                    of("标识", "Id", 40, "id")));

    private static final Export PROSPECTS = new Export(
            "prospects",
            "招商资源库",
            "Prospects",
            "prospects",
            "prospects",
            List.of(
                    of("企业", "Company", 24, "company.name"),
                    named("点名程度", "Status", 10, "status", Words.PROSPECT),
                    of("动词", "Verbs", 12, "verbs"),
                    of("园区或区域", "Zones and regions", 20, "zones.name"),
                    of("产业链", "Chains", 20, "chains.name"),
                    of("环节", "Segments", 28, "segments.name"),
                    of("两个以上规划都想要", "Contested", 10, "contested"),
                    of("已落地之处", "Landed at", 20, "landed.to.name"),
                    evidence("grounds.fact.evidence")));

    private static final Export OVERLAPS = new Export(
            "overlaps",
            "园区重合",
            "Overlaps",
            "overlaps",
            "overlaps",
            List.of(
                    of("一方", "One side", 18, "left.name"),
                    of("另一方", "Other side", 18, "right.name"),
                    of("产业链", "Chain", 20, "chain.name"),
                    named("关系", "Kind", 14, "kind", Words.OVERLAP),
                    of("重复指数", "Duplication", 10, "duplication.value"),
                    of("共有环节", "Shared segments", 36, "shared.segment.name"),
                    of("一方动词", "Verbs of the one", 14, "shared.left.fact.verb"),
                    of("另一方动词", "Verbs of the other", 14, "shared.right.fact.verb"),
                    of("只有一方", "Only the one", 30, "leftOnly.name"),
                    of("只有另一方", "Only the other", 30, "rightOnly.name"),
                    of("上级规划的动词", "Verbs of the plan above", 18, "division.fact.verb"),
                    evidence("shared.left.fact.evidence"),
                    evidence("shared.right.fact.evidence")));

    private static final Export TARGETS = new Export(
            "targets",
            "指标台账",
            "Target ledger",
            "targetLedger",
            "rows",
            List.of(
                    of("所属", "Owner", 18, "owner.name"),
                    of("指标", "Metric", 26, "target.metric"),
                    named("种类", "Kind", 8, "target.kind", Words.TARGET),
                    of("年份", "Year", 8, "target.year"),
                    of("原样", "As printed", 14, "target.text"),
                    of("数值", "Value", 12, "target.value"),
                    of("单位", "Unit", 10, "target.unit"),
                    named("属性", "Nature", 10, "target.nature", Words.NATURE),
                    of("口径", "Scope", 20, "target.scope"),
                    of("基期值", "Baseline", 12, "baseline"),
                    of("基期年", "Baseline year", 8, "baselineYear"),
                    of("隐含年均增速", "Implied annual growth", 12, "impliedGrowth"),
                    of("所印增速", "Printed growth", 12, "printedGrowth.text"),
                    of("是否相符", "Agree", 8, "agrees"),
                    of("责任单位", "Responsible", 24, "responsible.from.name"),
                    evidence("target.evidence")));

    private static final Export AUDIT = new Export(
            "audit",
            "一致性审计",
            "Consistency audit",
            "audit",
            "findings",
            List.of(
                    named("种类", "Kind", 14, "kind", Words.AUDIT),
                    named("严重程度", "Severity", 12, "severity", Words.SEVERITY),
                    of("实体", "Entities", 30, "places.entity.name"),
                    of("所印", "As printed", 24, "places.printed"),
                    wording("算式或对照", "Arithmetic", 60, "arithmetic"),
                    wording("何以定案", "Settled by", 30, "settledBy"),
                    of("规则", "Rule", 20, "rule.id"),
                    evidence("places.evidence")));

    static final Map<String, Export> ALL = Stream.of(GAPS, PROSPECTS, OVERLAPS, TARGETS, AUDIT)
            .collect(Collectors.toMap(Export::name, e -> e, (a, b) -> a, java.util.LinkedHashMap::new));

    private Exports() {}
}
