package touchstone.gateway.web.plan;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionState;
import touchstone.contracts.plans.evidence.EvidenceKind;
import touchstone.contracts.plans.recommendation.Timescale;
import touchstone.contracts.plans.update.ClaimedState;
import touchstone.contracts.plans.update.UpdateState;
import touchstone.contracts.status.Concern;
import touchstone.gateway.status.words.AmountText;
import touchstone.gateway.status.words.Words;
import touchstone.platform.problem.WireNames;

/** How the words of a plan read on its pages. */
@TemplateExtension
public final class PlanWords {
    private PlanWords() {}

    public static String words(ActionState state) {
        return switch (state) {
            case NOT_STARTED -> "Not started";
            case IN_PROGRESS -> "In progress";
            case SUSPENDED -> "Suspended";
            case ON_HOLD -> "On hold";
            case COMPLETED_CLAIMED -> "Completed, not reviewed";
            case COMPLETED_ACCEPTED -> "Completed";
            case SIGNED_OFF -> "Signed off";
            case SUPERSEDED -> "Superseded";
        };
    }

    public static String words(ClaimedState state) {
        return switch (state) {
            case NOT_STARTED -> "Not started";
            case IN_PROGRESS -> "In progress";
            case ON_HOLD -> "On hold";
            case COMPLETED -> "Completed";
        };
    }

    public static String words(UpdateState state) {
        return switch (state) {
            case DRAFT -> "draft";
            case SUBMITTED -> "waiting for review";
            case ACCEPTED -> "accepted";
            case RETURNED -> "returned";
        };
    }

    public static String words(EvidenceKind kind) {
        return kind == EvidenceKind.IMPACT ? "Shows impact" : "Shows output";
    }

    public static String words(Timescale timescale) {
        return switch (timescale) {
            case IMMEDIATE -> "Immediately";
            case WITHIN_3_MONTHS -> "Within 3 months";
            case WITHIN_6_MONTHS -> "Within 6 months";
            case ONGOING -> "Ongoing";
        };
    }

    /** As it stands in addresses and forms: "in-progress". */
    public static String key(Enum<?> constant) {
        return WireNames.of(constant);
    }

    /** Whether it was not done by the first date promised; once it is done, whether it was late. */
    public static boolean isLate(Action action) {
        return action.daysLate() > 0;
    }

    /** Whether it was given another date. */
    public static boolean isReplanned(Action action) {
        return action.originalDue() != null && !action.originalDue().equals(action.due());
    }

    /** How long ago: "today", "9 days ago", "4 months ago". */
    public static String ago(LocalDate date, LocalDate asAt) {
        long days = java.time.temporal.ChronoUnit.DAYS.between(date, asAt);
        if (days < 1) {
            return "that day";
        }
        return days < 92 ? Words.count((int) days, "day") + " before" : Words.count((int) (days / 30), "month") + " before";
    }

    /** The latest figure, or why there is none. */
    public static String figureNow(IndicatorStanding standing) {
        return Words.sentence(AmountText.of(standing));
    }

    /** A decision as a typed reference. */
    public static String reference(Decision decision) {
        return Kind.DECISION.reference(decision.id());
    }

    /** A meeting as a typed reference. */
    public static String reference(Meeting meeting) {
        return Kind.MEETING.reference(meeting.id());
    }

    public static boolean isClash(Concern concern) {
        return concern == Concern.CONTRADICTION;
    }
}
