package touchstone.gateway.web.attendance;

import java.util.List;
import touchstone.contracts.governance.attendance.AttendanceYear;
import touchstone.contracts.governance.attendance.YearKind;
import touchstone.contracts.governance.body.Body;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.platform.problem.WireNames;

/** Who came to a body's meetings in a year. */
public record AttendanceView(Body body, AttendanceYear year, AgencyNames.Names names, String base) {

    /** "Police", "Independent": null is nobody's. */
    public String nameOf(String agency) {
        return agency == null ? "Independent" : names.of(agency);
    }

    public List<YearKind> kinds() {
        return List.of(YearKind.values());
    }

    /** "April", "January". */
    public String begins(YearKind kind) {
        return kind == YearKind.FINANCIAL ? "in April (financial year)" : "in January (calendar year)";
    }

    public String address() {
        return base + "/bodies/" + body.reference() + "/attendance";
    }

    /** Of the same as a file for spreadsheets, "csv" or "xlsx". */
    public String file(String format) {
        return address() + "." + format + "?year=" + year.year() + "&kind=" + WireNames.of(year.kind());
    }
}
