package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The prospect list: firms that plans court, and wishes that name only a type of firm or nobody. */
@Component
final class ProspectQuestion implements Question {
    private static final Wording NOT_LANDED = new Wording(
            "意向、签约与谋划都不等于落地；是否落地以登记信息为准。",
            "Courting, signing and planning are not landing; a register settles whether a firm has landed.");
    private static final Wording SHORTENED = new Wording(
            "意向事实过多，只读了前 " + Courting.MOST + " 条。",
            "There are too many facts of courting; only the first " + Courting.MOST + " were read.");

    @Override
    public String field() {
        return "prospects";
    }

    @Override
    public @Nullable ProspectList answer(Arguments arguments, Reading reading) {
        if (!Known.place(arguments.text("zone"), reading) || !Known.chain(arguments.text("chain"), reading)) {
            return null;
        }
        Integer least = arguments.number("courtedByAtLeast");
        if (least != null && least < 1) {
            throw new UnfitArgument("courtedByAtLeast is " + least + "; it is 1 or more");
        }
        PlanOwners plans = PlanOwners.read(reading);
        List<Courting> named = Courting.read(Courting.NAMED, reading);
        List<Courting> wanted = Courting.read(Courting.WANTED, reading);
        List<Courted> found = new ProspectRules(plans)
                .of(named, wanted).stream().filter(c -> fits(c, arguments)).toList();
        List<Courted> page = arguments.page(found, 50);
        Landings landings = Landings.read(page, reading);
        List<Wording> caveats = new ArrayList<>(List.of(Provenance.OPEN_WORLD, NOT_LANDED));
        if (named.size() == Courting.MOST || wanted.size() == Courting.MOST) {
            caveats.add(SHORTENED);
        }
        return new ProspectList(
                page.stream().map(landings::prospect).toList(),
                found.size(),
                unanswered(found),
                Provenance.of(Basis.INFERRED, rules(), caveats, reading));
    }

    private static boolean fits(Courted courted, Arguments arguments) {
        String zone = arguments.text("zone");
        String chain = arguments.text("chain");
        String phrase = arguments.text("phrase");
        Integer plans = arguments.number("courtedByAtLeast");
        return arguments.choices("statuses", ProspectStatus.class).contains(courted.status())
                && (zone == null || courted.within(zone))
                && (chain == null || courted.of(chain))
                && (phrase == null || courted.mentions(phrase))
                && (plans == null || courted.company() != null && courted.fronts() >= plans);
    }

    private static List<NonAnswer> unanswered(List<Courted> found) {
        long types = found.stream()
                .filter(c -> c.status() == ProspectStatus.TYPE_ONLY)
                .count();
        long nobody = found.stream()
                .filter(c -> c.status() == ProspectStatus.NONE_NAMED)
                .count();
        if (types + nobody == 0) {
            return List.of();
        }
        return List.of(new NonAnswer(
                NonAnswerKind.NOT_STATED,
                new Wording("要引进哪些企业", "Which firms the plans want"),
                new Wording(
                        types + " 处只写了环节或类型，" + nobody + " 处没有点名。",
                        types + " wishes name only a segment or type, " + nobody + " name nobody."),
                new Wording("招商部门的目标企业名单", "The promotion office's list of target firms"),
                List.of()));
    }

    private static List<Rule> rules() {
        return List.of(
                ProspectRules.NAMED,
                ProspectRules.TYPE_ONLY,
                ProspectRules.NONE_NAMED,
                PlanOwners.OWNER,
                ProspectRules.CONTESTED,
                Landings.LANDED);
    }
}
