package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingChecksTests {
    @Test
    void aSlipIsACharacterOfTheSameSoundAmongTheSameWords() {
        assertThat(Misspelling.between("迈格钠", "迈格纳磁动力")).contains(new Misspelling("钠", "纳"));
        assertThat(Misspelling.between("千人口职业（助理）医师数", "每千人口拥有执业(助理)医师数")).contains(new Misspelling("职", "执"));
        assertThat(Misspelling.between("城市控制质量优良天数比例", "空气质量优良天数比例")).contains(new Misspelling("控制", "空气"));
    }

    @Test
    void longAndShortFormsAndOtherWordsAreNone() {
        assertThat(Misspelling.between("森远路桥", "森远股份")).isEmpty();
        assertThat(Misspelling.between("三鱼泵业", "海城三鱼泵业有限公司")).isEmpty();
        assertThat(Misspelling.between("省级以上创新平台数量", "省级及以上创新平台")).isEmpty();
        assertThat(Misspelling.between("冷藏物流", "冷链物流")).isEmpty();
        assertThat(Misspelling.between("海州大学", "海州大学")).isEqualTo(Optional.empty());
    }

    @Test
    void twoSpellingsOfOneEntityAreFoundOnce() {
        Audit.AuditFinding finding =
                Looked.at().name("company:迈格钠", "迈格钠", "迈格钠磁动力", "迈格纳磁动力").finds(new SpellingCheck());
        assertThat(Looked.printed(finding)).containsExactly("迈格钠磁动力", "迈格纳磁动力");
        assertThat(finding.severity()).isEqualTo(Severity.IMPLAUSIBLE);
    }

    @Test
    void inTwoThatMayBeOneAnyCharacterOfALongNameCounts() {
        Looked pair = Looked.at().name("platform:甲", "微软工业互联网加速器").name("platform:乙", "微软工业物联网加速器");
        pair.isLeftAloneBy(new SpellingCheck());
        assertThat(pair.doubted().finds(new SpellingCheck()).severity()).isEqualTo(Severity.DEFINITION_UNCLEAR);
        Looked.at()
                .name("segment:甲", "冷藏物流")
                .name("segment:乙", "冷链物流")
                .doubted()
                .agrees(new SpellingCheck());
    }

    @Test
    void aMisspelledMetricIsShownByTwoFiguresOfOneOwner() {
        FigureMaker air = FigureMaker.of("zone:甲区", "城市控制质量优良天数比例")
                .with("measure", "SHARE")
                .with("unit", "%");
        Audit.AuditFinding finding = Looked.at(
                        FigureMaker.of("region:全市", "城市空气质量优良天数比率")
                                .with("measure", "SHARE")
                                .with("unit", "%")
                                .prints("83.6", 83.6),
                        air.prints("81.6", 81.6),
                        air.with("metric", "空气质量优良天数比例").prints("83", 83))
                .finds(new MetricSpellingCheck());
        assertThat(finding.places()).allSatisfy(p -> assertThat(p.entity()).contains("zone:甲区"));
    }
}
