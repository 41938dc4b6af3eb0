package touchstone.governance.attendance;

import java.util.UUID;
import touchstone.contracts.governance.attendance.AttendanceYear;
import touchstone.contracts.governance.attendance.AttendanceYearsApi;
import touchstone.contracts.governance.attendance.YearKind;
import touchstone.governance.meeting.MeetingAudience;
import touchstone.platform.caller.Caller;
import touchstone.platform.time.AsAt;

/** Attendance over the year, over HTTP. */
class AttendanceYearsResource implements AttendanceYearsApi {
    private final Caller caller;
    private final AttendanceYearQueries years;

    AttendanceYearsResource(Caller caller, AttendanceYearQueries years) {
        this.caller = caller;
        this.years = years;
    }

    @Override
    public AttendanceYear year(String authority, UUID body, Integer year, YearKind kind) {
        return years.of(MeetingAudience.of(caller, authority), body, Year.of(year, kind, AsAt.today()));
    }
}
