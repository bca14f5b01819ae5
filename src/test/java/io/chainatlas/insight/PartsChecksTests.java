package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.insight.Audit.AuditFinding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartsChecksTests {
    private static FigureMaker counted(String metric, String printed, Number value, String locator) {
        return FigureMaker.of("chain:磁产业", metric)
                .with("measure", "CUMULATIVE")
                .with("unit", "项")
                .result(2020)
                .prints(printed, value)
                .with("evidence", List.of(locator));
    }

    private static Looked patents(String text, FigureMaker... figures) {
        return Looked.at(figures).text("plan-1", false, text);
    }

    private static final FigureMaker ALL = counted("已授权专利", "101项", 101, "plan-1@4-13");
    private static final FigureMaker INVENTIONS = counted("发明专利", "42项", 42, "plan-1@16-23");

    @Test
    void partsBehindAmongThemDoNotMakeMoreThanTheWhole() {
        String text = "目前拥有已授权专利101项，其中发明专利42项、实用新型专利59项，外观设计专利2项。";
        AuditFinding finding = patents(text, ALL, INVENTIONS).finds(new EnumerationCheck());
        assertThat(finding.arithmetic().zh()).isEqualTo("42 + 59 + 2 = 103 > 101项");
        assertThat(Looked.printed(finding)).containsExactly("101项", "42项");
    }

    @Test
    void anIncompleteOrExactListIsFine() {
        patents("目前拥有已授权专利101项，其中发明专利42项、实用新型专利59项。", ALL, INVENTIONS).agrees(new EnumerationCheck());
        patents("目前拥有已授权专利101项，其中发明专利42项。", ALL, INVENTIONS).agrees(new EnumerationCheck());
    }

    @Test
    void changesOtherUnitsAndOtherSentencesAreNoParts() {
        assertThat(Enumeration.of("潜在瞪羚企业3家，其中高新技术企业较2015年增加80家，是2015年的2.95倍。")).isEmpty();
        assertThat(Enumeration.of("签约项目24个，计划投资总额62亿元，位列全市第3名，其中落地项目10个，投资额15亿元。"))
                .extracting(Enumeration::whole)
                .containsExactly("62亿元", "24个");
        assertThat(Enumeration.of("培育企业30家。其中骨干40家。")).isEmpty();
        assertThat(Enumeration.of("集聚人才500余人，其中院士800人。")).isEmpty();
    }

    @Test
    void sharesOfOneCompositionDoNotMakeMoreThanAHundred() {
        FigureMaker share = FigureMaker.of("region:全市", "三次产业比重")
                .with("measure", "SHARE")
                .with("unit", "%")
                .result(2020);
        FigureMaker first = share.with("scope", "第一产业").prints("5", 5);
        FigureMaker second = share.with("scope", "第二产业").prints("41.3", 41.3);
        Looked.at(first, second, share.with("scope", "第三产业").prints("53.7", 53.7))
                .agrees(new CompositionCheck());
        Looked.at(first, second, share.with("scope", "第三产业").prints("63.7", 63.7))
                .finds(new CompositionCheck());
    }

    @Test
    void aNameMadeOfTwoOthersIsTheirSum() {
        FigureMaker firms =
                FigureMaker.of("zone:甲区", "雏鹰瞪羚独角兽企业").with("unit", "家").prints("220家", 220);
        FigureMaker first = firms.with("metric", "雏鹰企业数量").with("unit", "个").prints("200", 200);
        FigureMaker second = firms.with("metric", "瞪羚独角兽企业数量").with("unit", "个");
        Looked.at(firms, first, second.prints("20", 20)).agrees(new NamedPartsCheck());
        assertThat(Looked.at(firms, first, second.prints("30", 30))
                        .finds(new NamedPartsCheck())
                        .arithmetic()
                        .en())
                .isEqualTo("200 + 30 = 230 ≠ 220家");
    }

    private static final Nesting NESTING =
            new Nesting(Map.of("zone:甲区", Set.of("region:全市"), "zone:乙区", Set.of("region:全市")));

    @Test
    void zonesDoNotMakeMoreThanTheirRegion() {
        FigureMaker whole = FigureMaker.of("region:全市", "固定资产投资").prints("150", 150);
        FigureMaker one = FigureMaker.of("zone:甲区", "固定资产投资").prints("100", 100);
        FigureMaker other = FigureMaker.of("zone:乙区", "固定资产投资");
        Looked.at(whole, one, other.prints("40", 40)).within(NESTING).agrees(new RegionPartsCheck(true));
        Looked both = Looked.at(whole, one, other.prints("60", 60)).within(NESTING);
        assertThat(both.finds(new RegionPartsCheck(true)).kind()).isEqualTo(AuditKind.PARTS_AGAINST_SUM);
        both.agrees(new RegionPartsCheck(false));
        AuditFinding alone =
                Looked.at(whole, one.prints("1000", 1000)).within(NESTING).finds(new RegionPartsCheck(false));
        assertThat(alone.kind()).isEqualTo(AuditKind.UNIT_OR_MAGNITUDE);
    }
}
