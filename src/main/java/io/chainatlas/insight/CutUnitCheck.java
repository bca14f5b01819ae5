package io.chainatlas.insight;

import io.chainatlas.insight.Audit.AuditPlace;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A unit in letters that is the beginning of the one which the figures beside it have: 50M beside 16MW. */
final class CutUnitCheck implements Check {
    private static final Rule RULE = Rule.of(
            "audit.unit.cut",
            "同一段同一指标的字母单位须相同；一个是另一个的开头，疑为漏印。",
            "Units in letters of one metric in one paragraph are the same; one that is the beginning of another has"
                    + " lost something.");

    private static final Pattern LETTERS = Pattern.compile("[A-Za-z]+");
    private static final Wording SETTLED = new Wording("产品型号或技术参数表。", "The product's type or data sheet.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public AuditKind kind() {
        return AuditKind.UNIT_OR_MAGNITUDE;
    }

    @Override
    public void look(Material material, Notes notes) {
        List<Figure> lettered = material.figures().stream()
                .filter(f -> f.unit() != null && LETTERS.matcher(f.unit()).matches())
                .toList();
        for (Figure cut : lettered) {
            List<Figure> beside =
                    lettered.stream().filter(f -> f != cut && beside(f, cut)).toList();
            if (!beside.isEmpty()) {
                notes.examined();
            }
            beside.stream()
                    .filter(f -> begins(cut.unit(), f.unit()))
                    .findFirst()
                    .ifPresent(f -> notes.found(
                            Severity.IMPLAUSIBLE,
                            List.of(place(cut), place(f)),
                            new Wording(
                                    "%s，同段同一指标为 %s".formatted(cut.printed(), f.printed()),
                                    "%s, where the same metric is %s beside it".formatted(cut.printed(), f.printed())),
                            SETTLED));
        }
    }

    private static boolean beside(Figure a, Figure b) {
        return a.owner().equals(b.owner())
                && a.metric().equals(b.metric())
                && a.evidence().stream()
                        .anyMatch(l -> b.evidence().stream()
                                .anyMatch(m -> Figure.passage(l).equals(Figure.passage(m))));
    }

    private static boolean begins(@Nullable String cut, @Nullable String whole) {
        return cut != null && whole != null && !Objects.equals(cut, whole) && whole.startsWith(cut);
    }

    private static AuditPlace place(Figure f) {
        return new AuditPlace(f.id(), f.printed(), f.evidence());
    }
}
