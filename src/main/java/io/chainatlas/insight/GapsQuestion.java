package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chain gaps: the rules are asked for every chain that the places plan, and what belongs to a verdict is read for the verdicts of the page only. */
@Component
final class GapsQuestion implements Question {
    private static final int PAGE = 50;

    private final GapBook book;

    GapsQuestion(GapBook book) {
        this.book = book;
    }

    @Override
    public String field() {
        return "gaps";
    }

    @Override
    public @Nullable GapReport answer(Arguments arguments, Reading reading) {
        String zone = arguments.text("zone");
        String chain = arguments.text("chain");
        Gaps gaps = book.of(zone, chain, reading);
        if (gaps == null) {
            return null;
        }
        Set<GapKind> kinds = Set.copyOf(arguments.choices("kinds", GapKind.class));
        Set<GapBasis> basis = Set.copyOf(arguments.choices("basis", GapBasis.class));
        String phrase = arguments.text("phrase");
        List<Gap> ofAnyKind = gaps.found().stream()
                .filter(g ->
                        basis.contains(g.basis()) && (phrase == null || names(g).anyMatch(n -> n.contains(phrase))))
                .toList();
        List<Gap> wanted =
                ofAnyKind.stream().filter(g -> kinds.contains(g.kind())).toList();
        List<Gap> page = arguments.page(sorted(wanted, arguments.objects("sort"), reading), PAGE);
        List<GapVerdict> verdicts = GapVerdicts.of(page, reading);
        List<ChainInPlace> asked = zone == null && chain == null
                ? page.stream().map(Gap::here).distinct().toList()
                : gaps.chains();
        List<NonAnswer> unanswered = GapDoubts.of(asked, gaps.found(), reading);
        return new GapReport(
                verdicts, wanted.size(), counts(ofAnyKind), unanswered, GapVerdicts.provenance(page, reading));
    }

    private static Stream<String> names(Gap gap) {
        return Stream.concat(
                Stream.of(gap.here().place().name(), gap.here().chain().name()),
                Stream.ofNullable(gap.segment()).map(ChainSegment::name));
    }

    private static List<Gap> sorted(List<Gap> gaps, List<Map<String, Object>> sorts, Reading reading) {
        IdentityHashMap<Gap, Integer> candidates = new IdentityHashMap<>();
        if (GapOrder.byCandidates(sorts)) {
            Candidates found = new Candidates(GapPlaces.of(gaps, reading), reading);
            for (int i = 0; i < gaps.size(); i++) {
                candidates.put(gaps.get(i), found.of(i, gaps.get(i)).size());
            }
        }
        List<Gap> sorted = new ArrayList<>(gaps);
        sorted.sort(GapOrder.of(sorts, g -> candidates.getOrDefault(g, 0)));
        return sorted;
    }

    private static List<GapKindCount> counts(List<Gap> gaps) {
        return Arrays.stream(GapKind.values())
                .map(k -> new GapKindCount(
                        k, (int) gaps.stream().filter(g -> g.kind() == k).count()))
                .toList();
    }
}
