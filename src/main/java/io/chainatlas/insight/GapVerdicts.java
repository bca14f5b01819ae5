package io.chainatlas.insight;

import java.util.ArrayList;
import java.util.List;

/** Gaps with their counter-evidence, landing places and candidates: four statements for all of them together. */
final class GapVerdicts {
    private static final Wording SETTLED = new Wording(
            "本地企业登记名录（经营范围、行业代码、实际产能）或主管部门确认，可以定案。",
            "The local company register (scope of business, industry code, actual capacity) or the department in charge would settle it.");

    private GapVerdicts() {}

    static List<GapVerdict> of(List<Gap> gaps, Reading reading) {
        GapPlaces asked = GapPlaces.of(gaps, reading);
        GapCounter counter = new GapCounter(asked, reading);
        Landing landing = new Landing(asked, reading);
        Candidates candidates = new Candidates(asked, reading);
        List<GapVerdict> verdicts = new ArrayList<>();
        for (int i = 0; i < gaps.size(); i++) {
            Gap gap = gaps.get(i);
            verdicts.add(verdict(gap, counter.of(i, gap), landing.of(i), candidates.of(i, gap)));
        }
        return verdicts;
    }

    private static GapVerdict verdict(
            Gap gap, List<Ground> counter, List<LandingAdvice> landing, List<Candidate> candidates) {
        Plan plan = gap.plan();
        ChainSegment segment = gap.segment();
        return new GapVerdict(
                gap.key().id(),
                gap.kind(),
                gap.basis(),
                gap.rule(),
                gap.here().place().id(),
                gap.here().chain().id(),
                segment == null ? null : segment.id(),
                plan == null ? null : plan.verb(),
                plan == null ? null : plan.state(),
                gap.singleCompany(),
                gap.reason(),
                gap.supporting(),
                counter,
                SETTLED,
                landing,
                candidates,
                gap.here().completeness());
    }

    /** How gaps came about: their rules, and what is to be kept in mind of all of them. */
    static Provenance provenance(List<Gap> gaps, Reading reading) {
        List<Rule> rules =
                new ArrayList<>(gaps.stream().map(Gap::rule).distinct().toList());
        rules.addAll(List.of(Completeness.COMPLETE, Completeness.CONTINUOUS));
        rules.addAll(List.of(Landing.SEGMENT, Landing.TOPIC));
        rules.addAll(CandidateRule.ALL);
        return Provenance.of(
                Basis.INFERRED,
                rules,
                List.of(
                        Provenance.OPEN_WORLD,
                        Standings.WHERE,
                        Standings.WHOSE_PLAN,
                        Standings.CAP,
                        Gaps.CAP,
                        Candidates.CAP,
                        CandidateRule.NO_REGISTRY),
                reading);
    }
}
