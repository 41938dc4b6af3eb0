package touchstone.gateway.web.action;

import java.util.List;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.evidence.Evidence;
import touchstone.contracts.plans.evidence.EvidenceKind;
import touchstone.contracts.plans.evidence.EvidenceState;
import touchstone.contracts.plans.story.RecommendationStory;
import touchstone.contracts.plans.update.ProgressUpdate;
import touchstone.contracts.plans.update.UpdateState;
import touchstone.gateway.status.words.Words;

/**
 * An action with what was reported on it and what shows it.
 *
 * @param updates  the latest first
 * @param evidence that is accepted or may still be; the latest first
 */
public record ActionSummary(Action action, String leadName, List<ProgressUpdate> updates, List<Evidence> evidence) {
    public static ActionSummary of(Action action, String leadName, RecommendationStory story) {
        return new ActionSummary(action, leadName, told(story.updates()).stream().filter(one -> one.action().equals(action.id())).toList(),
                told(story.evidence()).stream().filter(one -> one.action().equals(action.id()) && one.putForward()).toList());
    }

    /** An owner older than the gateway does not tell of them. */
    private static <T> List<T> told(List<T> some) {
        return some == null ? List.of() : some;
    }

    /** The last update that was accepted; null when none was. */
    public ProgressUpdate accepted() {
        return updates.stream().filter(one -> one.state() == UpdateState.ACCEPTED).findFirst().orElse(null);
    }

    /** "3 updates, 1 waiting for review". */
    public String reported() {
        long waiting = updates.stream().filter(one -> one.state() == UpdateState.SUBMITTED).count();
        return Words.count(updates.size(), "update") + (waiting == 0 ? "" : ", " + waiting + " waiting for review");
    }

    /** Accepted evidence that it made a difference. */
    public List<Evidence> proof() {
        return evidence.stream().filter(one -> one.kind() == EvidenceKind.IMPACT && one.state() == EvidenceState.ACCEPTED).toList();
    }
}
