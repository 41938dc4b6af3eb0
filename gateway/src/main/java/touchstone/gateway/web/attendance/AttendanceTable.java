package touchstone.gateway.web.attendance;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import touchstone.contracts.governance.attendance.AttendanceCounts;
import touchstone.gateway.web.export.ExportTable;

/** Attendance over the year to take away: the seats, then the agencies. */
final class AttendanceTable {
    private static final List<String> HEADINGS = List.of("post", "agency", "voting", "meetings", "present", "remote", "substitute", "apologies", "absent", "unrecorded");

    private AttendanceTable() {}

    static ExportTable of(AttendanceView view) {
        Stream<List<Object>> seats = view.year().seats().stream().map(one -> row(one.post(), view.nameOf(one.agency()), one.voting() ? "yes" : "no", one.counts()));
        Stream<List<Object>> agencies = view.year().agencies().stream().map(one -> row("all seats", view.nameOf(one.agency()), "", one.counts()));
        return new ExportTable("attendance-" + view.body().reference() + "-" + view.year().year(), HEADINGS, Stream.concat(seats, agencies));
    }

    private static List<Object> row(String post, String agency, String voting, AttendanceCounts counts) {
        return Arrays.asList(post, agency, voting, counts.meetings(), counts.present(), counts.remote(), counts.substitute(), counts.apologies(),
                counts.absent(), counts.unrecorded());
    }
}
