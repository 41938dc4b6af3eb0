package touchstone.governance.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import touchstone.contracts.governance.agenda.AgendaDeadline;
import touchstone.governance.calendar.WorkingDays;

/**
 * By when an agenda must be out: as many clear days before the meeting as the body's terms say, where the law asks for
 * five (Local Government Act 1972, section 100B). Only working days count.
 */
final class AgendaDeadlines {
    private static final List<String> NUMBERS = List.of("No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private AgendaDeadlines() {}

    /**
     * @param notice     clear working days
     * @param published  whether the agenda is out
     * @param on         since when: really or, where it is only stated, by the papers; null when they do not say
     * @param takesPlace false of a cancelled meeting: nothing is late for it
     */
    static AgendaDeadline of(WorkingDays calendar, int notice, LocalDate meeting, boolean published, LocalDate on, boolean stated, LocalDate today, boolean takesPlace) {
        return calendar.lastDayLeaving(notice, meeting)
                .map(by -> published ? met(calendar, notice, meeting, by, on, stated, takesPlace) : awaited(calendar, notice, meeting, by, today, takesPlace))
                .orElseGet(() -> new AgendaDeadline(null, on, stated, null, false,
                        "It cannot be derived: the bank holidays of %d are not known here. An administrator can import them.".formatted(calendar.unknownYear(meeting, -1))));
    }

    private static AgendaDeadline met(WorkingDays calendar, int notice, LocalDate meeting, LocalDate by, LocalDate on, boolean stated, boolean takesPlace) {
        if (on == null) {
            return new AgendaDeadline(by, null, false, null, false, rule(calendar, notice, meeting, by) + "The record does not say when it was published.");
        }
        long clear = calendar.clearBetween(on, meeting);
        boolean met = clear >= notice;
        return new AgendaDeadline(by, on, stated, met, !met && takesPlace, rule(calendar, notice, meeting, by) + (stated ? "Stated to have been published on " : "Published on ")
                + DAY.format(on) + (met ? ", in time." : ", late: it left " + clear + " clear working days."));
    }

    private static AgendaDeadline awaited(WorkingDays calendar, int notice, LocalDate meeting, LocalDate by, LocalDate today, boolean takesPlace) {
        boolean missed = today.isAfter(by);
        return new AgendaDeadline(by, null, false, missed ? false : null, missed && takesPlace,
                rule(calendar, notice, meeting, by) + (missed ? "It was not published by then." : "It is not published yet."));
    }

    private static String rule(WorkingDays calendar, int notice, LocalDate meeting, LocalDate by) {
        return "%s clear working day%s before %s%s: by %s. ".formatted(notice < NUMBERS.size() ? NUMBERS.get(notice) : notice, notice == 1 ? "" : "s",
                DAY.format(meeting), holidays(calendar.bankHolidaysBetween(by, meeting)), DAY.format(by));
    }

    private static String holidays(List<String> names) {
        return names.isEmpty() ? "" : " (not counting " + String.join(", ", names) + ")";
    }
}
