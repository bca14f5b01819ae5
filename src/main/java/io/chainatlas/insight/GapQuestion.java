package io.chainatlas.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** One gap verdict by its id, concluded from the graph as it is. */
@Component
final class GapQuestion implements Question {
    private final GapBook book;

    GapQuestion(GapBook book) {
        this.book = book;
    }

    @Override
    public String field() {
        return "gap";
    }

    @Override
    public @Nullable GapVerdict answer(Arguments arguments, Reading reading) {
        GapKey key = GapKey.of(arguments.required("id"));
        Gaps gaps = key == null ? null : book.of(key.place(), key.chain(), reading);
        if (gaps == null) {
            return null;
        }
        List<Gap> found = gaps.found().stream().filter(g -> g.key().equals(key)).toList();
        return GapVerdicts.of(found, reading).stream().findFirst().orElse(null);
    }
}
