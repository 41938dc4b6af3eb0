package touchstone.plans;

import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.plans.amendment.AmendmentKind;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/** Why a plan refuses something. */
public final class PlansErrors {
    private PlansErrors() {}

    /** 403: an agency may update only what it leads or co-leads. */
    public static ProblemException notYourAction(String reference, String agency) {
        return Problems.forbidden("Action %s is not led by %s. Ask its lead agency to report, or the programme manager to make you a co-lead."
                .formatted(reference, agency == null ? "you" : agency));
    }

    /** 403: why an action was changed is told to those who lead it. */
    public static ProblemException othersHistory(String reference) {
        return Problems.forbidden("Action %s is led by others. Its agencies and the authority read how it was changed; ask the programme manager."
                .formatted(reference));
    }

    /** 409: a state that the verb cannot begin from. */
    public static ProblemException wrongState(String what, Object state, String wanted) {
        return Problems.conflict("wrong-state", "Not possible in its present state",
                "This %s is %s. %s".formatted(what, words(state), wanted), List.of());
    }

    /** 409: published words are the inspector's. */
    public static ProblemException published() {
        return Problems.conflict("published", "It is published",
                "What the inspector published cannot change. Record a new inspection for a new report.", List.of());
    }

    /** 409: a sign-off that lacks something; each missing thing is named. */
    public static ProblemException signOffMisses(String reference, List<String> missing) {
        return Problems.conflict("sign-off-misses", "It cannot be signed off yet",
                "%s cannot be signed off: %s".formatted(reference, String.join(" ", missing)), missing);
    }

    /** 409: a change to several things that some of them do not allow; each of those is named. */
    public static ProblemException cannotChange(List<String> why) {
        return Problems.conflict("cannot-change", "Nothing was changed",
                "Leave out what stands in the way, or put it right first: " + String.join(" ", why), why);
    }

    /** 409: actions that would wait for each other. */
    public static ProblemException circle(String way) {
        return Problems.conflict("circle", "They would wait for each other",
                "Each of these would wait for the next: %s. End one of these dependencies first.".formatted(way), List.of(way));
    }

    /** 422: an approval says either its day or what is known of it. */
    public static ProblemException whenApproved() {
        return Problems.invalid("approvedOn", "give the day of the approval, or say in 'dated' what is known of it, and not both");
    }

    /** 409: only the first version is approved by itself. */
    public static ProblemException amendInstead(int next) {
        return Problems.conflict("amend-instead", "It has an approved version",
                "Propose an amendment; when it is approved, it makes version %d.".formatted(next), List.of());
    }

    /** 409: what was never approved cannot be amended. */
    public static ProblemException nothingToAmend() {
        return Problems.conflict("nothing-to-amend", "No version is approved yet",
                "Change the plan freely and have its first version approved.", List.of());
    }

    /** 409: one amendment at a time. */
    public static ProblemException alreadyProposed(String title) {
        return Problems.conflict("already-proposed", "An amendment is open",
                "'%s' is proposed already and takes in everything that has changed. Approve, refuse or withdraw it first."
                        .formatted(title), List.of());
    }

    /** 403: the authority's rule gives this kind of amendment to others. */
    public static ProblemException notYoursToDecide(AmendmentKind kind, String approvers) {
        return Problems.forbidden("A %s amendment is for the %s. Ask them to decide it.".formatted(words(kind), approvers));
    }

    /** 409: an approval that lacks a consultation or an agreement; each is named. */
    public static ProblemException amendmentMisses(List<String> missing) {
        return Problems.conflict("amendment-misses", "It cannot be approved yet",
                "Record these first: %s.".formatted(String.join("; ", missing)), missing);
    }

    /** 409: the content of a version approved before contents were kept. */
    public static ProblemException notKept(int number) {
        return Problems.conflict("not-kept", "Its content was not kept",
                "Version %d was approved before contents were kept. Read a later one.".formatted(number), List.of());
    }

    /** 409: an action that left its plan. */
    public static ProblemException withdrawn(String reference, LocalDate on) {
        return Problems.conflict("withdrawn", "It was withdrawn",
                "Action %s was withdrawn on %s. Add a new action instead.".formatted(reference, on), List.of());
    }

    /** 422: a date before what it follows. */
    public static ProblemException tooEarly(String field, String since, LocalDate day) {
        return Problems.invalid(field, "must not be before " + since + ", " + day);
    }

    /** 409: a phase that waits for another to be signed off. */
    public static ProblemException phaseWaits(String phase, String awaited) {
        return Problems.conflict("phase-waits", "It waits for another phase",
                "%s waits for %s, which is not signed off. Sign that one off first.".formatted(phase, awaited),
                List.of(awaited + " is not signed off."));
    }

    /** 422: a rating that nobody may set by hand. */
    public static ProblemException notForOverride(String field) {
        return Problems.invalid(field, "must be green, amber, red or grey: embedded is earned by a sign-off with lasting evidence, "
                + "and only a body suspends");
    }

    /** 409: a draft is submitted before its file has come. */
    public static ProblemException fileMissing() {
        return Problems.conflict("file-missing", "Its file is missing",
                "This draft awaits its file. Upload the file first, then submit it.", List.of());
    }

    /** 409: one file is one piece of evidence. */
    public static ProblemException sameFile(String title, LocalDate dated) {
        return Problems.conflict("same-file", "It is there already",
                "This action has that very file as '%s' of %s. Look at that one, or upload another file.".formatted(title, dated), List.of());
    }

    /** 422: it would have run out before it began to count. */
    public static ProblemException expiresTooSoon(LocalDate dated) {
        return Problems.invalid("expiresOn", "must not be before the day it speaks of, " + dated);
    }

    /** A state as it reads in a sentence. */
    public static String words(Object state) {
        return state.toString().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
