package touchstone.governance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import touchstone.contracts.governance.actionlog.LogActionState;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.body.membership.MemberRole;
import touchstone.contracts.governance.meeting.SittingState;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;
import touchstone.platform.problem.WireNames;

/** Why governance refuses something. */
public final class GovernanceErrors {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private GovernanceErrors() {}

    /** 409: a step that cannot be taken from where the meeting stands. */
    public static ProblemException wrongStep(SittingState state, SittingState wanted, Collection<SittingState> possible) {
        String next = possible.isEmpty()
                ? "Nothing follows on that."
                : "From here it can become: " + possible.stream().map(GovernanceErrors::words).collect(Collectors.joining(", ")) + ".";
        return Problems.conflict("wrong-step", "Not possible at this stage of the meeting",
                "This meeting is %s, so it cannot become %s. %s".formatted(words(state), words(wanted), next), List.of());
    }

    /** 409: something that the meeting's stage does not allow. */
    public static ProblemException wrongStage(SittingState state, String when) {
        return Problems.conflict("wrong-stage", "Not possible at this stage of the meeting",
                "This meeting is %s. %s".formatted(words(state), when), List.of());
    }

    /** 409: a meeting opens on its day, not before. */
    public static ProblemException tooEarly(LocalDate day) {
        return Problems.conflict("too-early", "The meeting is still ahead", "It can be opened on " + day + ".", List.of());
    }

    /** 409: who is to come must know what for. */
    public static ProblemException agendaFirst() {
        return Problems.conflict("agenda-first", "The agenda is not published", "Publish the agenda, then open the meeting.", List.of());
    }

    /** 409: a roll is of members, and there are none. */
    public static ProblemException nobodyOnTheRoll(LocalDate day) {
        return Problems.conflict("no-members", "Nobody has a seat on this body",
                "No membership covers %s, so the roll would be empty and nothing could be decided. Add the members of the body, then open the meeting.".formatted(day), List.of());
    }

    /** 409: an order is of the items that there are. */
    public static ProblemException otherItems() {
        return Problems.conflict("other-items", "The agenda has other items", "Somebody has added or removed one. Read the agenda again and order what is on it.", List.of());
    }

    /** 409: a body has one meeting at one time. */
    public static ProblemException overlap(String body, UUID other, String when) {
        return Problems.conflict("overlap", "The body meets already at that time",
                "%s has a meeting on %s (%s). Choose another time, or postpone or cancel that one.".formatted(body, when, other), List.of());
    }

    /** 409: a body may do only what its terms of reference say. */
    public static ProblemException notPermitted(String body, Verb wanted, Collection<Verb> permitted) {
        String may = permitted.stream().map(GovernanceErrors::words).collect(Collectors.joining(", "));
        return Problems.conflict("verb-not-permitted", "This body may not do that",
                "%s may not %s. It may: %s. Record what it did with one of these, or take the matter to a body that may %s."
                        .formatted(body, words(wanted), may, words(wanted)), List.of());
    }

    /** 409: a matter goes up along a reporting line, and there is none. */
    public static ProblemException nobodyAbove(String body, LocalDate day) {
        return Problems.conflict("nobody-above", "There is nobody to escalate it to",
                "%s reported to nobody on %s along a line that permits to escalate. Add such a reporting line to the body, or choose another verb."
                        .formatted(body, DAY.format(day)), List.of());
    }

    /** 409: what was done under terms stays done under them. */
    public static ProblemException termsReliedOn(LocalDate day, String instead) {
        return Problems.conflict("terms-relied-on", "A meeting has relied on the terms",
                "The meeting of %s was opened or had its agenda published under the terms of its day. %s".formatted(DAY.format(day), instead), List.of());
    }

    /** 409: a body reports to another once. */
    public static ProblemException reportsAlready(String body, String to, String days) {
        return Problems.conflict("reports-already", "There is such a line already",
                "%s reports to %s already, %s. End that line first, or choose days outside it.".formatted(body, to, days), List.of());
    }

    /** 409: reports go up and never come around. */
    public static ProblemException reportsInCircle(String body, String to, String way) {
        return Problems.conflict("reports-in-circle", "The lines would form a circle",
                "%s cannot report to %s, for that reports back to it: %s. End one of these lines first.".formatted(body, to, way), List.of());
    }

    /** 409: a post has one seat on a body at a time. */
    public static ProblemException seatedAlready(String post, String body, MemberRole role, String days) {
        return Problems.conflict("seated-already", "That post has a seat already",
                "%s sits on %s already, as %s, %s. End or correct that seat first, or choose days outside it.".formatted(post, body, words(role), days), List.of());
    }

    /** 409: a body has one chair at a time. */
    public static ProblemException chairedAlready(String body, String post, String days) {
        return Problems.conflict("chaired-already", "There is a chair already",
                "%s has a chair already: %s, %s. End or correct that seat first, or choose days outside it.".formatted(body, post, days), List.of());
    }

    /** 409: a series follows from how often a body meets. */
    public static ProblemException noCadence(String body) {
        return Problems.conflict("no-cadence", "Nobody can tell how often it meets",
                "How often %s meets is not recorded for that day, or is as needed. Record its cadence, or plan the meetings one by one.".formatted(body), List.of());
    }

    /** 409: who was there decides whether it counts, so it is recorded first. */
    public static ProblemException rollFirst() {
        return Problems.conflict("roll-first", "The roll is not taken",
                "Open the meeting and take the roll first: whether this counts depends on who is present.", List.of());
    }

    /** 409: minutes are confirmed by a later, quorate meeting of the same body. */
    public static ProblemException cannotConfirm(String why) {
        return Problems.conflict("cannot-confirm", "That meeting cannot confirm these minutes", why, List.of());
    }

    /** 409: one day does not make a year. */
    public static ProblemException unknownYear(int year) {
        return Problems.conflict("unknown-year", "The bank holidays of that year are not known",
                "One day alone would make %d look as if it had no others. Import the published file, which holds the whole year, first.".formatted(year), List.of());
    }

    /** 409: it was ended, closed or sent before. */
    public static ProblemException alreadyDone(String detail) {
        return Problems.conflict("already-done", "That has been done", detail, List.of());
    }

    /** 409: what is done with a log action depends on how far it has come. */
    public static ProblemException logActionIs(LogActionState state) {
        return Problems.conflict("log-action-state", "Not possible at this stage of the log action",
                switch (state) {
                    case OPEN -> "This log action is open. Complete or close it first.";
                    case COMPLETED -> "Its owner has completed this log action. Close it at a meeting of the body, or reopen it.";
                    case CLOSED -> "The body has closed this log action. Reopen it first.";
                }, List.of());
    }

    private static String words(Enum<?> constant) {
        return WireNames.of(constant).replace('-', ' ');
    }
}
