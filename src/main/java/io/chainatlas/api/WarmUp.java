package io.chainatlas.api;

import io.chainatlas.export.BriefFile;
import io.chainatlas.export.Export;
import io.chainatlas.graph.Cancellation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Asks once what the pages ask, as soon as the program runs and beside its first requests. A brief becomes fifteen statements, and planning each for the first time takes the database some tenths of a second: that
 * should not be the first reader's time. Nothing depends on it, and it ends when the program does.
 */
@Component
public class WarmUp implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final String SOMEWHERE =
            "{ zones(where: {chains: {some: {}}}, sort: [{segments: {count: DESC}}], limit: 1) { id chains(limit: 1) { id } } }";

    private final ExportRun run;
    private final Cancellation cancellation = new Cancellation();
    private @Nullable Thread thread;

    WarmUp(ExportRun run) {
        this.run = run;
    }

    /** Begins, and returns at once. */
    public void start() {
        thread = new Thread(this::ask, "warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /** Whether everything was asked and answered. */
    boolean ask() {
        try {
            Map<String, Object> data = run.own(SOMEWHERE, Map.of(), cancellation);
            for (Object zone : list(data.get("zones"))) {
                Map<String, Object> place = new HashMap<>(Map.of("zone", id(zone), "limit", Export.PAGE, "offset", 0));
                list(((Map<?, ?>) zone).get("chains")).forEach(chain -> place.put("chain", id(chain)));
                run.own(BriefFile.document(), place, cancellation);
                place.remove("chain");
                for (String name : Export.names()) {
                    run.own(Objects.requireNonNull(Export.of(name)).document(), place, cancellation);
                }
            }
            return true;
        } catch (RuntimeException e) {
            // Whoever asks the same will be told what is wrong.
            LOG.debug("The warm-up ended early", e);
            return false;
        }
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static Object id(Object entity) {
        return Objects.requireNonNull(((Map<?, ?>) entity).get("id"));
    }

    @Override
    public void destroy() throws InterruptedException {
        cancellation.cancel();
        if (thread != null) {
            thread.join();
        }
    }
}
