package io.chainatlas.insight;

import java.util.List;

/**
 * How complete and how continuous a chain is in a place.
 *
 * @param covered the ids of its covered segments
 * @param segments the ids of all its segments
 * @param links the stated flows
 */
record Completeness(
        Ratio completeness, Ratio continuity, List<String> covered, List<String> segments, List<Ground> links) {
    static final Rule COMPLETE = Rule.of(
            "chain.completeness",
            "完整度 K = 已有环节数 / 环节数；环节上有企业或项目即为已有。环节取自全部文件，不限于本地规划所列。",
            "Completeness K is covered segments over segments; a segment is covered where a company or a project is seen on it. The segments are those that any of the documents names.");

    static final Rule CONTINUOUS = Rule.of(
            "chain.continuity",
            "连续度 B = 两端都已有的流向数 / 写明的流向数；没有写明流向的链不可计算。",
            "Continuity B is stated flows with both ends covered over stated flows; a chain without stated flows has none.");

    /** How complete a chain is where these segments of it are covered. */
    static Completeness of(ChainShape chain, List<String> covered) {
        List<String> segments = chain.segments().stream().map(ChainSegment::id).toList();
        int whole = (int) chain.flows().stream()
                .filter(f -> covered.contains(f.from()) && covered.contains(f.to()))
                .count();
        return new Completeness(
                Ratio.of(covered.size(), segments.size()),
                Ratio.of(whole, chain.flows().size()),
                covered,
                segments,
                chain.flows());
    }
}
