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
        return switch (state) {
            case COMPLETED_ACCEPTED, SIGNED_OFF -> "waited for %s, which is done".formatted(reference);
            case SUPERSEDED -> "waited for %s, which something else replaced".formatted(reference);
            case SUSPENDED -> "waits for %s, which is suspended".formatted(reference);
            default -> "waits for %s, which is %s".formatted(reference, expected());
        };
    }

    private String expected() {
        if (daysLate > 0) {
            return Days.words(daysLate) + " late";
        }
        return due == null ? "open and has no date" : "due on " + DAY.format(due);
    }
}
