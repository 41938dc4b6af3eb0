package touchstone.plans.recommendation;

import static touchstone.contracts.plans.Rag.AMBER;
import static touchstone.contracts.plans.Rag.BLUE;
import static touchstone.contracts.plans.Rag.GREEN;
import static touchstone.contracts.plans.Rag.GREY;
import static touchstone.contracts.plans.Rag.RED;
import static touchstone.contracts.plans.Rag.SUSPENDED;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import touchstone.contracts.plans.Count;
import touchstone.contracts.plans.Rag;
import touchstone.contracts.plans.Standing;

/**
 * The rules by which a recommendation is rated. The first that holds decides; every one that holds gives its reason.
 * Lateness alone is not red: where nothing accepted shows how things stand, the answer is grey, and late.
 */
enum Rating {
    EMBEDDED(BLUE, f -> f.signedOff() != null && f.impact() > 0,
            f -> "Signed off, with accepted evidence of impact."),
    NO_ACTION(GREY, f -> f.actions() == 0,
            f -> "No action answers it yet."),
    STOPPED(SUSPENDED, f -> f.open() > 0 && f.suspended() == f.open(),
            f -> "Suspended: " + f.suspension()),
    NOTHING_REPORTED(GREY, f -> f.actions() > 0 && f.reported() == 0,
            f -> "Nothing has been reported on " + actions(f.actions()) + "."),
    NOT_SHOWN(GREY, f -> f.returned() > 0,
            f -> "The newest report on " + actions(f.returned()) + " did not show enough and was returned."),
    NO_IMPACT(GREY, f -> f.allCompleted() && f.impact() == 0,
            f -> (f.actions() == 1 ? "Its one action is" : "All its " + f.actions() + " actions are")
                    + " completed, but no accepted evidence shows what difference that made."),
    PAST_DUE(RED, f -> f.due().daysLate() > 0 && f.signedOff() == null,
            f -> "Due date passed " + days(f.due().daysLate()) + " ago and it is not signed off."),
    OUTSTANDING(AMBER, f -> !f.outstanding().isEmpty(),
            f -> f.outstanding().stream().map(Rating::outstanding).collect(Collectors.joining(" "))),
    OVERDUE(AMBER, f -> f.overdue() > 0,
            f -> actions(f.overdue()) + " past the date promised."),
    PARTLY_REPORTED(AMBER, f -> f.reported() > 0 && f.reported() < f.actions(),
            f -> "Nothing has been reported on " + actions(f.actions() - f.reported()) + " of " + f.actions() + "."),
    CLAIMED(AMBER, f -> f.claimed() > 0,
            f -> actions(f.claimed()) + " claimed as completed and not yet reviewed."),
    NO_DATE(AMBER, f -> f.due().on() == null && f.due().why().startsWith("Cannot"),
            f -> "Its due date cannot be derived, so nobody can say that it is on time."),
    ON_TRACK(GREEN, f -> true,
            f -> f.completed() + " of " + actions(f.actions()) + " completed, and nothing is late.");

    private final Rag rag;
    private final Predicate<Facts> holds;
    private final Function<Facts, String> reason;

    Rating(Rag rag, Predicate<Facts> holds, Function<Facts, String> reason) {
        this.rag = rag;
        this.holds = holds;
        this.reason = reason;
    }

    static Standing of(Facts facts) {
        List<Rating> holding = Arrays.stream(values()).filter(rule -> rule.holds.test(facts)).toList();
        List<String> reasons = holding.stream()
                .filter(rule -> rule != ON_TRACK || holding.size() == 1)
                .map(rule -> rule.reason.apply(facts)).toList();
        return new Standing(holding.get(0).rag, reasons, facts.actions(), facts.completed(), facts.overdue(),
                facts.impact(), facts.signedOff(), facts.lastUpdate());
    }

    /** Everything a sign-off still lacks, each in a sentence; empty when nothing. */
    static List<String> missingForSignOff(Facts facts) {
        List<String> missing = new java.util.ArrayList<>();
        if (facts.impact() == 0) {
            missing.add("No accepted evidence of impact.");
        }
        facts.outstanding().forEach(count -> missing.add(outstanding(count)));
        if (facts.open() > 0) {
            missing.add(actions(facts.open()) + " not accepted as completed.");
        }
        return missing;
    }

    private static String outstanding(Count count) {
        return "%d of %d %s done; %d outstanding.".formatted(count.done(), count.total(), count.of(), count.total() - count.done());
    }

    private static String days(int number) {
        return number == 1 ? "1 day" : number + " days";
    }

    private static String actions(int number) {
        return number == 1 ? "1 action" : number + " actions";
    }
}
