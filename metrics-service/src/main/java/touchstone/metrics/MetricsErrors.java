package touchstone.metrics;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/** Why a metric refuses something. */
public final class MetricsErrors {
    private MetricsErrors() {}

    /** 403: an agency submits only for indicators it supplies. */
    public static ProblemException notSupplied(String indicator, String agency) {
        return Problems.forbidden("Indicator %s is not supplied by %s. Ask the programme manager to name you as its supplier."
                .formatted(indicator, agency == null ? "you" : agency));
    }

    /** 409: a state that the verb cannot begin from. */
    public static ProblemException wrongState(Enum<?> state, String wanted) {
        return Problems.conflict("wrong-state", "Not possible in its present state", "This reading is %s. %s"
                .formatted(state.name().toLowerCase(Locale.ROOT), wanted), List.of());
    }

    /** 409: nobody reviews what they submitted themselves. */
    public static ProblemException ownSubmission() {
        return Problems.conflict("own-submission", "Somebody else must review it",
                "You submitted this reading yourself. Ask somebody else to accept or return it.", List.of());
    }

    /** 409: its figures are closed. */
    public static ProblemException periodLocked(String words) {
        return Problems.conflict("period-locked", "The period is locked", words + " Unlock it first, or ask who locked it.", List.of());
    }

    /** 409: what was known later is accepted already. */
    public static ProblemException superseded(LocalDate knownOn) {
        return Problems.conflict("superseded", "A later figure is accepted already",
                "The accepted figure for this period became known on %s, after this one. Return this one.".formatted(knownOn), List.of());
    }

    /** 409: the unit is what the stored readings are in. */
    public static ProblemException unitInUse() {
        return Problems.conflict("unit-in-use", "It has readings",
                "The unit cannot change while there are readings in it. Add a new indicator instead.", List.of());
    }

    /** 409: limits are computed anew once from any one day. */
    public static ProblemException rebasedAlready(LocalDate from) {
        return Problems.conflict("rebased-already", "Re-based on that day already",
                "Limits are re-based from %s already. Withdraw that re-basing first, or give another day.".formatted(from), List.of());
    }

    /** 409: a withdrawn re-basing stays so. */
    public static ProblemException rebaseWithdrawn(LocalDate on) {
        return Problems.conflict("rebase-withdrawn", "It is withdrawn already",
                "This re-basing was withdrawn on %s. Record a new one instead.".formatted(on), List.of());
    }

    /** 409: what is withdrawn stays so. */
    public static ProblemException withdrawn(LocalDate on) {
        return Problems.conflict("withdrawn", "It is withdrawn already", "It was withdrawn on %s. Record a new one instead.".formatted(on), List.of());
    }

    /** 409: it is measured no longer. */
    public static ProblemException retired(LocalDate from) {
        return Problems.conflict("retired", "It is retired", "It is retired from %s already. Reinstate it first.".formatted(from), List.of());
    }

    /** 409: it is measured still. */
    public static ProblemException notRetired() {
        return Problems.conflict("not-retired", "It is not retired", "There is nothing to reinstate: figures of it are asked for.", List.of());
    }

    /** 409: a withdrawn or corrected assessment stays so. */
    public static ProblemException assessmentWithdrawn(LocalDate on) {
        return Problems.conflict("assessment-withdrawn", "It is withdrawn already",
                "This assessment was withdrawn or corrected on %s. Correct the one that took its place, or record another.".formatted(on), List.of());
    }
}
