package touchstone.plans.action;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import touchstone.contracts.plans.action.ActionState;
import touchstone.contracts.plans.action.Dependency;
import touchstone.platform.time.Days;

/** An action that another one waits for, as it stands. */
record DependencyStatus(UUID action, String reference, ActionState state, LocalDate due, boolean overdue, int daysLate) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    Dependency record() {
        return new Dependency(action, reference, state, due, overdue, daysLate, words());
    }

    private String words() {
        if (ActionLifecycle.isOpen(state)) {
            return "waits for %s, which is %s".formatted(reference, state == ActionState.SUSPENDED ? "suspended" : expected());
        }
        return "waited for %s, which %s".formatted(reference, ActionLifecycle.isDone(state) ? "is done" : "something else replaced");
    }

    private String expected() {
        if (daysLate > 0) {
            return Days.words(daysLate) + " late";
        }
        return due == null ? "open and has no date" : "due on " + DAY.format(due);
    }
}
