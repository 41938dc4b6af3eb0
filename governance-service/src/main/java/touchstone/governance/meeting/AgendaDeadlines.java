package touchstone.governance.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import touchstone.contracts.governance.agenda.AgendaDeadline;
import touchstone.governance.calendar.WorkingDays;

/**
 * By when an agenda must be out: five clear days before the meeting (Local Government Act 1972, section 100B), and
 * only working days count.
 */
final class AgendaDeadlines {
    private static final int CLEAR_DAYS = 5;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private AgendaDeadlines() {}

    /**
     * @param published  whether the agenda is out
     * @param on         since when: really or, where it is only stated, by the papers; null when they do not say
     * @param takesPlace false of a cancelled meeting: nothing is late for it
     */
    static AgendaDeadline of(WorkingDays calendar, LocalDate meeting, boolean published, LocalDate on, boolean stated, LocalDate today, boolean takesPlace) {
        return calendar.lastDayLeaving(CLEAR_DAYS, meeting)
                .map(by -> published ? met(calendar, meeting, by, on, stated, takesPlace) : awaited(calendar, meeting, by, today, takesPlace))
                .orElseGet(() -> new AgendaDeadline(null, on, stated, null, false,
                        "It cannot be derived: the bank holidays of that year are not known here."));
    }

    private static AgendaDeadline met(WorkingDays calendar, LocalDate meeting, LocalDate by, LocalDate on, boolean stated, boolean takesPlace) {
        if (on == null) {
            return new AgendaDeadline(by, null, false, null, false, rule(calendar, meeting, by) + "The record does not say when it was published.");
        }
        long clear = calendar.clearBetween(on, meeting);
        boolean met = clear >= CLEAR_DAYS;
        return new AgendaDeadline(by, on, stated, met, !met && takesPlace, rule(calendar, meeting, by) + (stated ? "Stated to have been published on " : "Published on ")
                + DAY.format(on) + (met ? ", in time." : ", late: it left " + clear + " clear working days."));
    }

    private static AgendaDeadline awaited(WorkingDays calendar, LocalDate meeting, LocalDate by, LocalDate today, boolean takesPlace) {
        boolean missed = today.isAfter(by);
        return new AgendaDeadline(by, null, false, missed ? false : null, missed && takesPlace,
                rule(calendar, meeting, by) + (missed ? "It was not published by then." : "It is not published yet."));
    }

    private static String rule(WorkingDays calendar, LocalDate meeting, LocalDate by) {
        return "Five clear working days before %s%s: by %s. ".formatted(
                DAY.format(meeting), holidays(calendar.bankHolidaysBetween(by, meeting)), DAY.format(by));
    }

    private static String holidays(List<String> names) {
        return names.isEmpty() ? "" : " (not counting " + String.join(", ", names) + ")";
    }
}
