package touchstone.plans.recommendation;

import static touchstone.contracts.plans.rating.Rag.AMBER;
import static touchstone.contracts.plans.rating.Rag.BLUE;
import static touchstone.contracts.plans.rating.Rag.GREEN;
import static touchstone.contracts.plans.rating.Rag.GREY;
import static touchstone.contracts.plans.rating.Rag.RED;
import static touchstone.contracts.plans.rating.Rag.SUSPENDED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import touchstone.contracts.plans.rating.Rag;
import touchstone.contracts.plans.rating.RatingCode;
import touchstone.contracts.plans.rating.RatingReason;
import touchstone.contracts.plans.recommendation.DueKind;
import touchstone.contracts.plans.recommendation.Standing;
import touchstone.plans.signoff.SignOffReadiness;
import touchstone.platform.time.Days;

/**
 * The rules by which a recommendation is rated. The first that holds decides; every one that holds gives its reason.
 * What a body suspended is judged no further. Lateness alone is not red: where nothing accepted shows how things stand,
 * the answer is grey, and late. Blue comes after all that could speak against it.
 */
enum Rating {
    STOPPED(SUSPENDED, RatingFacts::isAllSuspended, f -> Map.of("decision", f.suspension()),
            f -> "Suspended: " + f.suspension()),
    NO_ACTION(GREY, f -> f.actions() == 0, f -> Map.of("carriedOver", f.carriedOver()),
            f -> f.carriedOver() == 0 ? "No action answers it yet." : "Its actions were carried over; none answers it now."),
    NOTHING_REPORTED(GREY, f -> f.actions() > 0 && f.reported() == 0, f -> Map.of("actions", f.actions()),
            f -> "Nothing has been reported on " + actions(f.actions()) + "."),
    NOT_SHOWN(GREY, f -> f.returned() > 0, f -> Map.of("actions", f.returned()),
            f -> "The newest report on " + actions(f.returned()) + " did not show enough and was returned."),
    NO_IMPACT(GREY, f -> f.isAllCompleted() && f.impact() == 0, f -> Map.of("actions", f.actions()),
            f -> (f.actions() == 1 ? "Its one action is" : "All its " + f.actions() + " actions are")
                    + " completed, but no accepted evidence shows what difference that made."),
    PAST_DUE(RED, f -> f.due().pastDue() && !f.isAllCompleted(), f -> Map.of("days", f.due().daysLate()),
            Rating::late),
    NOT_SIGNED_OFF(AMBER, f -> f.due().pastDue() && f.isAllCompleted(), f -> Map.of("days", f.due().daysLate()),
            Rating::late),
    OUTSTANDING(AMBER, f -> !f.outstanding().isEmpty(), f -> Map.of("quantities", f.outstanding().size()),
            Rating::outstanding),
    OVERDUE(AMBER, f -> f.overdue() > 0, f -> Map.of("actions", f.overdue()),
            f -> actions(f.overdue()) + " past the date promised."),
    PARTLY_REPORTED(AMBER, f -> f.reported() > 0 && f.reported() < f.actions(),
            f -> Map.of("unreported", f.actions() - f.reported(), "actions", f.actions()),
            f -> "Nothing has been reported on " + actions(f.actions() - f.reported()) + " of " + f.actions() + "."),
    CLAIMED(AMBER, f -> f.claimed() > 0, f -> Map.of("actions", f.claimed()),
            f -> actions(f.claimed()) + " claimed as completed and not yet reviewed."),
    NO_DATE(AMBER, f -> f.due().kind() == DueKind.UNKNOWN && !f.isSignedOff(), f -> Map.of(),
            f -> "Its due date cannot be derived, so nobody can say that it is on time."),
    EMBEDDED(BLUE, f -> f.isSignedOff() && f.isSustained(), f -> Map.of("since", f.impactSince()),
            f -> "Signed off, and its effect has been shown since " + DueDates.day(f.impactSince()) + "."),
    NOT_YET_EMBEDDED(GREEN, f -> f.isSignedOff() && f.impact() > 0 && !f.isSustained(), f -> Map.of("from", f.sustainedFrom()),
            f -> "Signed off. Embedded from " + DueDates.day(f.sustainedFrom()) + ", once its effect has been shown for "
                    + RatingFacts.SUSTAINED.getMonths() + " months."),
    ON_TRACK(GREEN, f -> true, f -> Map.of("completed", f.completed(), "actions", f.actions()),
            f -> f.completed() + " of " + actions(f.actions()) + " completed, and nothing is late.");

    /** So many quantities are named; of an action that is not in the words its own page tells. */
    private static final int TOLD = 5;

    private final Rag rag;
    private final Predicate<RatingFacts> holds;
    private final Function<RatingFacts, Map<String, ?>> arguments;
    private final Function<RatingFacts, String> words;

    Rating(Rag rag, Predicate<RatingFacts> holds, Function<RatingFacts, Map<String, ?>> arguments,
            Function<RatingFacts, String> words) {
        this.rag = rag;
        this.holds = holds;
        this.arguments = arguments;
        this.words = words;
    }

    static Standing of(RatingFacts facts) {
        return of(facts, AnsweringActions.NONE);
    }

    static Standing of(RatingFacts facts, AnsweringActions answering) {
        List<Rating> holding = Arrays.stream(values()).filter(rule -> rule.holds.test(facts)).toList();
        List<RatingReason> reasons = holding.stream()
                .filter(rule -> rule != ON_TRACK || holding.size() == 1)
                .map(rule -> rule.reason(facts)).toList();
        return new Standing(holding.get(0).rag, reasons, facts.actions(), facts.completed(), facts.overdue(),
                facts.impact(), facts.signedOff(), facts.lastUpdate(), facts.override(),
                answering.allClaimed(), answering.unfinished(), answering.weakest(), answering.plans());
    }

    private static String outstanding(RatingFacts facts) {
        String first = facts.outstanding().stream().limit(TOLD).map(SignOffReadiness::words).collect(Collectors.joining(" "));
        return facts.outstanding().size() <= TOLD ? first : first + " More is outstanding.";
    }

    private RatingReason reason(RatingFacts facts) {
        Map<String, String> told = new TreeMap<>();
        arguments.apply(facts).forEach((name, value) -> told.put(name, value.toString()));
        return new RatingReason(code(), told, words.apply(facts));
    }

    /** The two that tell of lateness, which weighs less once everything is completed, are one reason. */
    private RatingCode code() {
        return this == NOT_SIGNED_OFF ? RatingCode.PAST_DUE : RatingCode.valueOf(name());
    }

    private static String late(RatingFacts facts) {
        return "Due date passed " + Days.words(facts.due().daysLate()) + " ago and it is not signed off.";
    }

    private static String actions(int number) {
        return number == 1 ? "1 action" : number + " actions";
    }
}
