package io.chainatlas.insight;

import io.chainatlas.cypher.Statement;
import io.chainatlas.insight.TargetLedger.LedgerComparison;
import io.chainatlas.insight.TargetLedger.LedgerRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The target ledger. */
@Component
final class LedgerQuestion implements Question {
    private static final int PAGE = 50;

    private static final Rule IMPLIED = Rule.of(
            "ledger.implied",
            "隐含年均增速 = (目标值/基期值)^(1/年数) - 1，只对绝对数计算；按所印位数的舍入范围与所印增速比较。",
            "Implied annual growth = (target/baseline)^(1/years) - 1, of absolute numbers only; it is held against the"
                    + " printed rate within the rounding of the printed digits.");

    private static final Rule ACTUAL = Rule.of(
            "ledger.actual",
            "实际值：同一所属、同一可比键、基期之后至目标年的成绩；进度按直线与等速增长路径、在所印位数的舍入范围内比较。",
            "Actuals: results of the same owner and comparability after the baseline up to the target's year; progress"
                    + " is against the straight line and the path of equal growth, within the rounding of the printed"
                    + " digits.");

    private static final Wording BOUNDS = new Wording(
            "带“以上”“超过”等的目标按所印数值计算，隐含增速与份额只是界限。",
            "A target with 以上, 超过 or the like is taken at the printed number; its implied growth and share are"
                    + " bounds.");

    private static final Wording PRICES = new Wording(
            "所印增速可能按可比价，绝对数按现价；两者不符不一定是错误。",
            "Printed rates may be at constant prices and levels at current ones; that they differ need not be an"
                    + " error.");

    private final Figures figures;
    private final AuditBook audit;
    private final Kept<Nesting> nesting = new Kept<>(Nesting::read);
    private final Kept<Responsibilities> responsibilities = new Kept<>(Responsibilities::read);

    LedgerQuestion(Figures figures, AuditBook audit) {
        this.figures = figures;
        this.audit = audit;
    }

    @Override
    public String field() {
        return "targetLedger";
    }

    @Override
    public TargetLedger answer(Arguments arguments, Reading reading) {
        List<String> owners = arguments.texts("owners");
        requireKnown(owners, reading);
        List<Figure.Kind> kinds = arguments.texts("kinds").isEmpty()
                ? List.of(Figure.Kind.TARGET)
                : arguments.choices("kinds", Figure.Kind.class);
        String metric = Objects.requireNonNullElse(arguments.text("metric"), "");
        Integer year = arguments.number("year");
        Figures.All all = figures.of(reading);
        List<Figure> asked = all.list().stream()
                .filter(f -> kinds.contains(f.kind()) && f.metric().contains(metric))
                .filter(f -> year == null || year.equals(f.year()))
                .toList();
        List<Figure> listed = asked.stream()
                .filter(f -> owners.isEmpty() || owners.contains(f.owner()))
                .toList();
        List<Figure> page = arguments.page(listed, PAGE);
        Responsibilities agencies = responsibilities.of(reading);
        AuditBook.Book book = audit.of(reading);
        List<LedgerRow> rows = page.stream()
                .map(f -> row(f, all.of(f.owner()), agencies, book))
                .toList();
        List<LedgerComparison> comparisons = new Comparisons(asked, nesting.of(reading))
                .all().stream().filter(c -> concerns(c, owners)).toList();
        return new TargetLedger(
                rows,
                listed.size(),
                comparisons,
                unanswered(owners, page, all),
                Provenance.of(
                        Basis.COMPUTED,
                        List.of(IMPLIED, Comparability.RULE, Comparisons.SHARE, ACTUAL, Responsibilities.RULE),
                        List.of(Provenance.OPEN_WORLD, BOUNDS, PRICES),
                        reading));
    }

    private static void requireKnown(List<String> owners, Reading reading) {
        Set<String> unknown = new LinkedHashSet<>(owners);
        reading.rows(Statement.of("MATCH (e:Entity) WHERE e.id IN $ids RETURN e.id AS id", "ids", owners))
                .forEach(r -> unknown.remove(r.text("id")));
        if (!unknown.isEmpty()) {
            throw UnfitArgument.unknown("owners", List.copyOf(unknown), "entity");
        }
    }

    private static LedgerRow row(Figure target, List<Figure> ofOwner, Responsibilities agencies, AuditBook.Book book) {
        Baseline baseline = Baseline.of(target, ofOwner);
        Figure printed = Growth.printed(target, baseline, ofOwner);
        return new LedgerRow(
                target.id(),
                target.owner(),
                baseline == null ? null : baseline.value(),
                baseline == null ? null : baseline.year(),
                baseline == null ? null : baseline.from(),
                Growth.implied(target, baseline),
                printed == null ? null : printed.id(),
                Growth.agrees(Growth.range(target, baseline), printed),
                agencies.of(target),
                Actuals.of(target, baseline, ofOwner),
                book.concerning(target.id()));
    }

    private static boolean concerns(LedgerComparison comparison, List<String> owners) {
        return owners.isEmpty()
                || owners.contains(comparison.region())
                || comparison.shares().stream().anyMatch(s -> owners.contains(s.zone()))
                || comparison.refusals().stream().anyMatch(r -> owners.contains(r.zone()));
    }

    private static List<NonAnswer> unanswered(List<String> owners, List<Figure> page, Figures.All all) {
        List<NonAnswer> unanswered = new ArrayList<>();
        for (String owner : owners) {
            if (all.of(owner).isEmpty()) {
                unanswered.add(new NonAnswer(
                        NonAnswerKind.NOT_STATED,
                        new Wording(named(owner) + "的指标", "The targets of " + named(owner)),
                        new Wording("这些文件没有给出它的指标或成绩", "These documents print no target or result of it"),
                        SETTLED,
                        List.of()));
            }
        }
        Set<String> told = new HashSet<>();
        for (Figure target : page) {
            if (target.value() == null && told.add(target.id())) {
                unanswered.add(new NonAnswer(
                        NonAnswerKind.NOT_STATED,
                        new Wording(target.metric() + "的数值", "The number of " + target.metric()),
                        new Wording(
                                "文件印的是“" + target.printed() + "”", "The document prints '" + target.printed() + "'"),
                        SETTLED,
                        target.evidence()));
            }
        }
        return unanswered;
    }

    /** An id is the type and the name. */
    private static String named(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    private static final Wording SETTLED = new Wording(
            "所属单位的年度计划、统计公报或上级下达的任务书。",
            "The owner's yearly plan, its statistical bulletin, or the task that the level above has set it.");
}
