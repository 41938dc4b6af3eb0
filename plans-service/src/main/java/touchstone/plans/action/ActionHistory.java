package touchstone.plans.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.plans.action.ActionEdit;
import touchstone.contracts.plans.replanning.RePlanning;

/** How an action came to be as it is, the latest first; whoever asks has found it through the caller. */
@ApplicationScoped
public class ActionHistory {
    private static final int LATEST = 200;

    private final ActionEdits edits;
    private final Replanning replanning;

    ActionHistory(ActionEdits edits, Replanning replanning) {
        this.edits = edits;
        this.replanning = replanning;
    }

    /** What was changed up to a date. */
    public List<ActionEdit> edits(UUID action, LocalDate asAt) {
        return edits.of(action).stream().filter(edit -> !edit.editedOn().isAfter(asAt)).limit(LATEST).toList();
    }

    /** How its date was moved up to a date. */
    public List<RePlanning> rePlannings(UUID action, LocalDate asAt) {
        return replanning.of(action).stream().filter(move -> !move.decidedOn().isAfter(asAt)).limit(LATEST).toList();
    }
}
