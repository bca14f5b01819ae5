package io.chainatlas.export;

import java.util.Map;

/** The values of enumerations in Chinese, as a file shows them. */
final class Words {
    static final Map<String, String> GAP =
            Map.of("BUILD", "建链", "FILL", "补链", "EXTEND", "延链", "STRENGTHEN", "强链", "PARTIAL", "只有项目");
    static final Map<String, String> GAP_BASIS = Map.of("DECLARED", "规划写明", "INFERRED", "推断");
    static final Map<String, String> PROSPECT = Map.of("NAMED", "点名企业", "TYPE_ONLY", "只写类型", "NONE_NAMED", "未点名");
    static final Map<String, String> OVERLAP =
            Map.of("COLLISION", "同链同环节", "COMPLEMENT", "同链不同环节", "CHAIN_ONLY", "只在产业链上重合");
    static final Map<String, String> TARGET = Map.of("TARGET", "目标", "RESULT", "成绩");
    static final Map<String, String> NATURE = Map.of("EXPECTED", "预期性", "BINDING", "约束性");
    static final Map<String, String> AUDIT = Map.of(
            "TEXT_AGAINST_TABLE", "文与表",
            "PARTS_AGAINST_SUM", "分项与合计",
            "GROWTH_AGAINST_LEVELS", "增速与绝对数",
            "UNIT_OR_MAGNITUDE", "单位与量级",
            "SPELLING", "同名异写",
            "PLAN_AGAINST_PLAN", "规划之间");
    static final Map<String, String> SEVERITY =
            Map.of("CONTRADICTION", "矛盾", "IMPLAUSIBLE", "不可信", "DEFINITION_UNCLEAR", "口径不明");
    static final Map<String, String> COVERAGE = Map.of("OPERATING", "有企业", "PROJECT_ONLY", "只有项目", "NOT_SEEN", "文件中未见");
    static final Map<String, String> NON_ANSWER =
            Map.of("NOT_STATED", "文件未写", "IMAGE_ONLY", "只有图像", "NOT_COMPUTABLE", "无法计算");

    private Words() {}
}
