package touchstone.contracts.plans.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionEdit;
import touchstone.contracts.plans.evidence.Evidence;
import touchstone.contracts.plans.replanning.RePlanning;
import touchstone.contracts.plans.signoff.SignedOff;
import touchstone.contracts.plans.update.ProgressUpdate;
import touchstone.contracts.plans.update.UpdateDraft;

/**
 * An action with all that became of it up to a date; of each kind the latest 200, the latest first.
 *
 * @param updates     of other agencies accepted ones only
 * @param evidence    none outside the authority; of other agencies what was accepted
 * @param edits       what was changed of it; told to the authority and to those who lead it
 * @param rePlannings how its date was moved; told to the same
 * @param signOffs    reopened ones among them
 * @param draft       the caller's agency's own update in the making; null when there is none
 */
public record ActionStory(
        Action action, List<ProgressUpdate> updates, List<Evidence> evidence, List<ActionEdit> edits,
        List<RePlanning> rePlannings, List<SignedOff> signOffs, @Nullable UpdateDraft draft) {}
