package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a brief cannot say, beside what its map cannot: no leader, no target, nobody courted by name, no partner. */
final class BriefDoubts {
    private BriefDoubts() {}

    static List<NonAnswer> of(
            ChainShape chain,
            @Nullable Place place,
            ChainMap map,
            List<Ground> targets,
            List<Ground> partners,
            List<Prospect> prospects) {
        String where = place == null ? "" : place.name() + " ";
        String subject = where + chain.name();
        List<NonAnswer> doubts = new ArrayList<>(map.unanswered());
        if (map.leaders().isEmpty() && place == null) {
            doubts.add(missing(
                    subject + "：龙头或链主是谁",
                    subject + ": who leads",
                    "文件没有写明龙头、骨干或链主。",
                    "The documents name nobody as leading.",
                    "工信部门的链主企业名单",
                    "The industry department's list of chain leaders"));
        }
        if (targets.isEmpty()) {
            doubts.add(missing(
                    subject + "：量化指标",
                    subject + ": targets in figures",
                    "文件没有写明这条链的量化指标。",
                    "The documents state no target of the chain in figures.",
                    "产业专项规划或年度工作计划",
                    "A plan for the industry, or a yearly work plan"));
        }
        if (prospects.stream().noneMatch(p -> p.status() == ProspectStatus.NAMED)) {
            doubts.add(missing(
                    subject + "：点名的招商对象",
                    subject + ": firms that are courted by name",
                    "文件没有为这条链点名要引进的企业。",
                    "The documents name no firm to court for the chain.",
                    "招商部门的目标企业名单",
                    "The promotion office's list of target firms"));
        }
        if (partners.isEmpty()) {
            doubts.add(missing(
                    subject + "：合作伙伴",
                    subject + ": partners",
                    "文件没有写明这些企业与平台的合作伙伴。",
                    "The documents name no partner of these companies and platforms.",
                    "合作协议",
                    "Agreements on cooperation"));
        }
        return doubts;
    }

    private static NonAnswer missing(String zh, String en, String saysZh, String saysEn, String byZh, String byEn) {
        return new NonAnswer(
                NonAnswerKind.NOT_STATED,
                new Wording(zh, en),
                new Wording(saysZh, saysEn),
                new Wording(byZh, byEn),
                List.of());
    }
}
