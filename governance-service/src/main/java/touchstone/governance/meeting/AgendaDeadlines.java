package touchstone.governance.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import touchstone.contracts.governance.meeting.AgendaDeadline;
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
     * @param published   whether the agenda is out
     * @param publishedOn since when; null when the record does not say
     * @param takesPlace  false of a cancelled meeting: nothing is late for it
     */
    static AgendaDeadline of(WorkingDays calendar, LocalDate meeting, boolean published, LocalDate publishedOn, LocalDate today, boolean takesPlace) {
        return calendar.lastDayLeaving(CLEAR_DAYS, meeting)
                .map(by -> derived(calendar, meeting, by, published, publishedOn, today, takesPlace))
                .orElseGet(() -> new AgendaDeadline(null, published, publishedOn, null, false,
                        "It cannot be derived: the bank holidays of that year are not known here."));
    }

    private static AgendaDeadline derived(WorkingDays calendar, LocalDate meeting, LocalDate by, boolean published,
            LocalDate publishedOn, LocalDate today, boolean takesPlace) {
        String rule = "Five clear working days before %s%s: by %s. ".formatted(
                DAY.format(meeting), holidays(calendar.bankHolidaysBetween(by, meeting)), DAY.format(by));
        if (publishedOn != null) {
            long clear = calendar.clearBetween(publishedOn, meeting);
            boolean met = clear >= CLEAR_DAYS;
            return new AgendaDeadline(by, true, publishedOn, met, !met && takesPlace, rule + "Published on " + DAY.format(publishedOn)
                    + (met ? ", in time." : ", late: it left " + clear + " clear working days."));
        }
        if (published) {
            return new AgendaDeadline(by, true, null, null, false, rule + "The record does not say when it was published.");
        }
        boolean missed = today.isAfter(by);
        return new AgendaDeadline(by, false, null, missed ? false : null, missed && takesPlace,
                rule + (missed ? "It was not published by then." : "It is not published yet."));
    }

    private static String holidays(List<String> names) {
        return names.isEmpty() ? "" : " (not counting " + String.join(", ", names) + ")";
    }
}
