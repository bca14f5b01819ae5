package io.chainatlas.insight;

import java.util.List;

/** The rules R1 to R5 by which somebody is a candidate for a gap. */
final class CandidateRule {
    static final Rule NAMED_HERE = Rule.of(
            "candidate.r1.segment",
            "R1：本地规划为该环节（或建链的该链）点名的意向企业；对接、争取、拟引入都只是意向。",
            "R1: a prospect that the plan of this place names for the segment, or for the chain that is to be built; being courted is not having landed.");

    static final Rule NAMED_HERE_FOR_CHAIN = Rule.of(
            "candidate.r1.chain",
            "R1：本地规划为该链点名、未写明哪个环节的意向企业。",
            "R1: a prospect that the plan of this place names for the chain without saying which segment.");

    static final Rule PROJECT_HERE = Rule.of(
            "candidate.r1.project",
            "R1：承担本地服务该环节的项目、而未见位于本地的企业。",
            "R1: a company that undertakes a project of this place for the segment, and that is not seen to be located here.");

    static final Rule NAMED_ELSEWHERE = Rule.of(
            "candidate.r2",
            "R2：文件为同一环节或同题环节点名、而未见位于本地、也不是本地规划的意向或项目单位的企业。",
            "R2: a company that the documents name for the same segment or topic, that is not seen to be located here, and that the plan of this place neither courts nor has a project of.");

    static final Rule NEXT_TO_IT = Rule.of(
            "candidate.r3",
            "R3：同一城市内，在按写明次序相邻的环节上经营的企业。",
            "R3: a company in the same city that operates in a segment next to this one on a stated order.");

    static final Rule WORKS_ON_IT = Rule.of(
            "candidate.r4",
            "R4：服务该环节的平台，以及运营该平台或与之合作的伙伴。",
            "R4: a platform that serves the segment, or a partner that runs such a platform or cooperates with it.");

    /** R5 has nothing to work on: no table in the graph maps an industry code to a segment. */
    static final Wording NO_REGISTRY = new Wording(
            "R5（登记行业代码）没有候选：图中没有行业代码与环节的对照表，也没有导入登记数据。",
            "R5 (registered industry code) has no candidates: the graph holds no table from industry codes to segments, and no registry data was imported.");

    static final List<Rule> ALL =
            List.of(NAMED_HERE, PROJECT_HERE, NAMED_HERE_FOR_CHAIN, NAMED_ELSEWHERE, NEXT_TO_IT, WORKS_ON_IT);

    private CandidateRule() {}
}
