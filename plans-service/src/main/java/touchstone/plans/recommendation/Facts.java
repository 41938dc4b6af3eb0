package touchstone.plans.recommendation;

import java.time.LocalDate;
import java.util.List;
import touchstone.contracts.plans.Count;
import touchstone.contracts.plans.DueDate;

/**
 * What is known of a recommendation at a date, from which everything else is derived.
 *
 * @param reported    actions of which something was reported
 * @param suspended   open actions in a suspended phase
 * @param suspension  why they are suspended; null when none is
 * @param returned    actions whose newest report was returned to its agency
 * @param impact      accepted pieces of impact evidence
 * @param outstanding counted quantities that are not done
 * @param signedOff   when a body signed it off; null while open
 */
record Facts(
        DueDate due,
        int actions,
        int reported,
        int completed,
        int claimed,
        int overdue,
        int suspended,
        String suspension,
        int returned,
        int impact,
        List<Count> outstanding,
        LocalDate signedOff,
        LocalDate lastUpdate) {

    boolean allCompleted() {
        return actions > 0 && completed == actions;
    }

    int open() {
        return actions - completed;
    }
}
