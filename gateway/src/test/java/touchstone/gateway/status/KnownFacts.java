package touchstone.gateway.status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.decision.DecisionRule;
import touchstone.contracts.governance.decision.Outcome;
import touchstone.contracts.metrics.indicator.AgainstTarget;
import touchstone.contracts.metrics.indicator.DirectionOfTravel;
import touchstone.contracts.metrics.indicator.FigureReason;
import touchstone.contracts.metrics.indicator.Frequency;
import touchstone.contracts.metrics.indicator.Indicator;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.indicator.Polarity;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.indicator.TargetVerdict;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.contracts.metrics.indicator.Verdict;
import touchstone.contracts.metrics.reading.PeriodKind;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.reading.ReadingState;
import touchstone.contracts.plans.action.ActionState;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.rating.Rag;
import touchstone.contracts.plans.rating.RatingCode;
import touchstone.contracts.plans.rating.RatingOverride;
import touchstone.contracts.plans.rating.RatingReason;
import touchstone.contracts.plans.rating.WeakestAction;
import touchstone.contracts.plans.rating.Weakness;
import touchstone.contracts.plans.recommendation.DueDate;
import touchstone.contracts.plans.recommendation.DueKind;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.contracts.plans.recommendation.Standing;
import touchstone.contracts.plans.recommendation.Timescale;
import touchstone.contracts.plans.recommendation.UnfinishedAction;
import touchstone.gateway.clients.Owner;

/** What is known of one recommendation, built up fact by fact. */
final class KnownFacts {
    static final LocalDate TODAY = LocalDate.of(2013, 6, 13);

    private final UUID id = new UUID(0, 5);
    private final List<UnfinishedAction> unfinished = new ArrayList<>();
    private WeakestAction weakest;
    private boolean allClaimed;
    private int actions;
    private final List<IndicatorStanding> figures = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final Set<Owner> silent = EnumSet.noneOf(Owner.class);
    private final Rag claim;
    private int completed;
    private int impact = 1;
    private int daysLate;
    private LocalDate signedOff;
    private RatingOverride override;

    private KnownFacts(Rag claim) {
        this.claim = claim;
    }

    static KnownFacts claimed(Rag claim) {
        return new KnownFacts(claim);
    }

    KnownFacts action(ActionState state, Count... counts) {
        String reference = "A5." + ++actions;
        boolean accepted = state == ActionState.COMPLETED_ACCEPTED;
        boolean claimed = accepted || state == ActionState.COMPLETED_CLAIMED;
        completed += accepted ? 1 : 0;
        allClaimed = (actions == 1 || allClaimed) && (claimed || state == ActionState.SIGNED_OFF || state == ActionState.SUPERSEDED);
        if (claimed && counts.length > 0) {
            unfinished.add(new UnfinishedAction(reference, List.of(counts)));
        }
        if (claimed && weakest == null) {
            weakest = new WeakestAction(reference, accepted ? Weakness.WITHOUT_IMPACT : Weakness.UNREVIEWED, 0);
        }
        return this;
    }

    KnownFacts figure(TargetVerdict target, Verdict direction) {
        String code = "figure-" + figures.size();
        boolean measured = target != TargetVerdict.NO_FIGURE;
        Indicator indicator = new Indicator(UUID.randomUUID(), 0, code, "Assessments on time", Stage.PROCESS, Unit.PERCENTAGE,
                Polarity.HIGH, 1, Frequency.QUARTERLY, List.of(PeriodKind.QUARTER, PeriodKind.YEAR), 0, "Returns", null, List.of(), List.of(), false, null, null, null);
        figures.add(new IndicatorStanding(indicator, measured ? reading(code) : null, null,
                new DirectionOfTravel(direction, FigureReason.COMPARED, "2012/13", null, null, "Down: worse."), new AgainstTarget(target, FigureReason.COMPARED, "2012/13", null, "42.8 % misses the target of 75 %."), null, null, List.of(), List.of(), null));
        return this;
    }

    private static Reading reading(String code) {
        return new Reading(UUID.randomUUID(), 0, code, 1, "2012/13", PeriodKind.YEAR, null, null, null, new BigDecimal("42.8"),
                null, null, false, false, true, null, ReadingState.ACCEPTED, 1, "police", null, TODAY, TODAY, TODAY, null, false, List.of());
    }

    KnownFacts decision(Verb verb, LocalDate on, boolean quorate) {
        return decision(verb, Outcome.CARRIED, on, quorate);
    }

    KnownFacts decision(Verb verb, Outcome outcome, LocalDate on, boolean quorate) {
        decisions.add(0, new Decision(UUID.randomUUID(), 0, new UUID(0, 3), new UUID(0, 4), "Improvement Board", null, verb, "So decided.",
                on, List.of("touchstone:plans:recommendation:" + id), DecisionRule.NOT_COUNTED, null, List.of(), outcome, null, null, null, null, List.of(), !quorate, "",
                null, null, outcome == Outcome.CARRIED && quorate, on.atStartOfDay().atOffset(ZoneOffset.UTC), false));
        return this;
    }

    KnownFacts withoutImpact() {
        impact = 0;
        return this;
    }

    KnownFacts signedOff(LocalDate on) {
        signedOff = on;
        return this;
    }

    KnownFacts byHand(Rag rag) {
        override = new RatingOverride(rag, "I have seen the files", "Director", TODAY, TODAY.plusDays(30));
        return this;
    }

    KnownFacts late(int days) {
        daysLate = days;
        return this;
    }

    KnownFacts silent(Owner owner) {
        silent.add(owner);
        return this;
    }

    RecommendationFacts facts() {
        Standing standing = new Standing(claim, List.of(new RatingReason(RatingCode.ON_TRACK, Map.of(), "The plan says so.")), actions, completed, 0, impact, signedOff, TODAY, override,
                allClaimed, unfinished, weakest, List.of(new UUID(0, 9)));
        Recommendation asked = new Recommendation(id, 0, new UUID(0, 1), "R5", 5, "Make every assessment count.",
                Timescale.WITHIN_3_MONTHS, "police", List.of(), List.of(), new DueDate(DueKind.KNOWN, TODAY.minusDays(daysLate), daysLate, daysLate > 0 && signedOff == null, ""), standing,
                signedOff == null, signedOff != null, List.of());
        return new RecommendationFacts("stockton-on-tees", asked, silent.contains(Owner.METRICS) ? List.of() : figures,
                silent.contains(Owner.GOVERNANCE) ? List.of() : decisions, silent, TODAY);
    }
}
