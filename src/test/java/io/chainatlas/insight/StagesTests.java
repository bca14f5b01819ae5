package io.chainatlas.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The stages of a chain follow what the text states and nothing else. */
class StagesTests {
    /** Each stage as its segments, with a {@code *} where it has an order. */
    private static List<String> stages(Sketch sketch) {
        return Stages.of(sketch.shape()).stream()
                .map(stage -> (stage.ordered() ? "*" : "")
                        + stage.segments().stream().map(ChainSegment::name).collect(Collectors.joining("+")))
                .toList();
    }

    @Test
    void aListOfPartsIsOneStageWithoutAnOrder() {
        assertThat(stages(Sketch.of("软件产品", "信息安全产品", "网络服务"))).containsExactly("软件产品+信息安全产品+网络服务");
    }

    @Test
    void flowsMakeStagesAndWhatIsOnlyListedComesLast() {
        assertThat(stages(Sketch.of("用", "制", "储", "运", "研发平台")
                        .flow("制", "储", "用")
                        .flow("制", "运", "用")))
                .containsExactly("*制", "*储+运", "*用", "研发平台");
    }

    @Test
    void aSegmentStandsBehindTheLongestWayToIt() {
        assertThat(stages(Sketch.of("一", "二", "三").flow("一", "二", "三").flow("一", "三")))
                .containsExactly("*一", "*二", "*三");
    }

    @Test
    void aStatedOrderMakesStagesToo() {
        assertThat(stages(Sketch.of("制", "储", "用").order("用", "储", "制"))).containsExactly("*用", "*储", "*制");
    }

    @Test
    void segmentsInACircleShareAStage() {
        assertThat(stages(Sketch.of("开采", "制造", "回收", "销售")
                        .flow("开采", "制造", "回收", "制造")
                        .flow("制造", "销售")))
                .containsExactly("*开采", "*制造+回收", "*销售");
    }
}
