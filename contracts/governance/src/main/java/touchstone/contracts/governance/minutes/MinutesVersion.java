package touchstone.contracts.governance.minutes;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.Identified;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.contracts.governance.decision.Decision;

/**
 * Minutes as they were circulated; they never change.
 *
 * @param number       from 1
 * @param circulatedAt when that really was, or when it was entered from paper
 * @param items        in order, with their minutes as they read then
 * @param attendance   who was there, as it was recorded then
 * @param decisions    as they were recorded then
 */
public record MinutesVersion(
        UUID id,
        int number,
        OffsetDateTime circulatedAt,
        List<AgendaItem> items,
        List<Attendance> attendance,
        List<Decision> decisions) implements Identified {}
