package touchstone.contracts.governance.meeting;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day on which a body might meet.
 *
 * @param date     the day itself
 * @param warnings what is unusual about it; nothing of it forbids a meeting
 * @param agendaBy last day on which the agenda could be published in time; null when it cannot be derived
 */
public record MeetingDay(LocalDate date, List<MeetingWarning> warnings, @Nullable LocalDate agendaBy) {}
