package touchstone.contracts.governance.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Who came to a body's meetings in a year, as their rolls were frozen. Guests are not counted.
 *
 * @param body     whose meetings they are
 * @param bodyName what people call that body
 * @param year     in which it begins
 * @param from     first day
 * @param until    last day
 * @param meetings that were held and whose roll the caller may see
 * @param seats    in the order of their posts
 * @param agencies in the order of their slugs, the independents last
 */
public record AttendanceYear(
        UUID body,
        String bodyName,
        int year,
        YearKind kind,
        LocalDate from,
        LocalDate until,
        int meetings,
        List<SeatAttendance> seats,
        List<AgencyAttendance> agencies) {}
