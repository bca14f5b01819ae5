package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;

import io.chainatlas.insight.Audit.AuditFinding;
import java.util.List;
import org.junit.jupiter.api.Test;

class MultipleCheckTests {
    private static final Check CHECK = new MultipleCheck();
    private static final FigureMaker SALES =
            FigureMaker.of("zone:甲区", "社会消费品零售总额").result(2020);

    private static FigureMaker multiple(FigureMaker of, String printed, Number value) {
        return of.with("measure", "MULTIPLE")
                .with("unit", "倍")
                .with("baselineYear", 2015)
                .prints(printed, value);
    }

    private static final FigureMaker LEVEL = SALES.prints("4.84亿元", 4.84).from("2.9亿元", 2.9, 2015);

    @Test
    void aMultipleFollowsFromTheLevels() {
        Looked.at(LEVEL, multiple(SALES, "1.7倍", 1.7)).agrees(CHECK);
        assertThat(Looked.at(LEVEL, multiple(SALES, "2.5倍", 2.5)).finds(CHECK).severity())
                .isEqualTo(Severity.CONTRADICTION);
    }

    @Test
    void aRoundMultipleIsRoundedUnlessOthersBesideItAreNot() {
        Looked.at(LEVEL, multiple(SALES, "2倍", 2)).agrees(CHECK);
        FigureMaker beside = multiple(FigureMaker.of("zone:甲区", "固定资产投资").result(2020), "1.2倍", 1.2);
        AuditFinding finding =
                Looked.at(LEVEL, multiple(SALES, "2倍", 2), beside).finds(CHECK);
        assertThat(finding.severity()).isEqualTo(Severity.IMPLAUSIBLE);
        assertThat(finding.arithmetic().zh()).contains("4.84亿元 / 2.9亿元 = 1.67");
    }

    @Test
    void theBaseMayFollowFromAnIncrement() {
        FigureMaker firms =
                FigureMaker.of("zone:甲区", "高新技术企业").with("unit", "家").result(2020);
        FigureMaker more =
                firms.with("measure", "INCREMENT").with("baselineYear", 2015).prints("增加80家", 80);
        Looked.at(firms.prints("111家", 111), more, multiple(firms, "3.58倍", 3.58))
                .agrees(CHECK);
        AuditFinding finding = Looked.at(firms.prints("111家", 111), more, multiple(firms, "2.95倍", 2.95))
                .finds(CHECK);
        assertThat(finding.arithmetic().en()).contains("111家 / (111 - 80) = 3.58", "2.95倍");
        assertThat(Looked.printed(finding)).isEqualTo(List.of("2.95倍", "111家", "增加80家"));
    }
}
