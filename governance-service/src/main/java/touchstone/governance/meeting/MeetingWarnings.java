package touchstone.governance.meeting;

import static touchstone.contracts.governance.meeting.MeetingWarningCode.BANK_HOLIDAY;
import static touchstone.contracts.governance.meeting.MeetingWarningCode.BEFORE_INAUGURAL;
import static touchstone.contracts.governance.meeting.MeetingWarningCode.HOLIDAYS_UNKNOWN;
import static touchstone.contracts.governance.meeting.MeetingWarningCode.SUNDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import touchstone.contracts.governance.meeting.MeetingWarning;
import touchstone.governance.calendar.WorkingDays;

/** What is unusual about the day of a meeting: worth a second look, and no reason to refuse it. */
final class MeetingWarnings {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private MeetingWarnings() {}

    /**
     * @param board     above a delivery group
     * @param inaugural when that first meets; null when the body is no delivery group, or nobody knows
     */
    static List<MeetingWarning> of(WorkingDays calendar, LocalDate day, String board, LocalDate inaugural) {
        return Stream.of(sunday(day), holiday(calendar, day), unknown(calendar, day), before(day, board, inaugural)).flatMap(Optional::stream).toList();
    }

    private static Optional<MeetingWarning> sunday(LocalDate day) {
        return when(day.getDayOfWeek() == DayOfWeek.SUNDAY,
                new MeetingWarning(SUNDAY, Map.of("day", day.toString()), DAY.format(day) + " is a Sunday."));
    }

    private static Optional<MeetingWarning> holiday(WorkingDays calendar, LocalDate day) {
        return calendar.bankHolidayOn(day).map(name ->
                new MeetingWarning(BANK_HOLIDAY, Map.of("day", day.toString(), "holiday", name), "%s is a bank holiday: %s.".formatted(DAY.format(day), name)));
    }

    private static Optional<MeetingWarning> unknown(WorkingDays calendar, LocalDate day) {
        return when(!calendar.knows(day), new MeetingWarning(HOLIDAYS_UNKNOWN, Map.of("year", String.valueOf(day.getYear())),
                "The bank holidays of %d are not known here, so no deadline can be derived.".formatted(day.getYear())));
    }

    private static Optional<MeetingWarning> before(LocalDate day, String board, LocalDate inaugural) {
        return inaugural == null || !day.isBefore(inaugural) ? Optional.empty() : Optional.of(new MeetingWarning(BEFORE_INAUGURAL,
                Map.of("board", board, "inaugural", inaugural.toString()), "It comes before the inaugural meeting of %s on %s.".formatted(board, DAY.format(inaugural))));
    }

    private static Optional<MeetingWarning> when(boolean so, MeetingWarning warning) {
        return so ? Optional.of(warning) : Optional.empty();
    }
}
