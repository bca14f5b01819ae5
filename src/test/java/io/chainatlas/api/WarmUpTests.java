package io.chainatlas.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.chainatlas.AtlasTest;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@AtlasTest
@ExtendWith(OutputCaptureExtension.class)
class WarmUpTests {
    @Autowired
    private ExportRun run;

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void everyQuestionIsOneThatThePagesMayAsk() {
        assertThat(new WarmUp(run).ask()).isTrue();
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES)
    void endsWithTheProgramAndSaysNothing(CapturedOutput output) {
        WarmUp warmUp = new WarmUp(run);
        warmUp.start();

        assertThatNoException().isThrownBy(warmUp::destroy);
        assertThat(warmUp.ask()).isFalse();
        assertThat(output.getAll()).doesNotContain("failed");
    }
}
