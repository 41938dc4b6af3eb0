package touchstone.gateway.web.attendance;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.stream.Stream;
import touchstone.contracts.governance.attendance.AttendanceCounts;
import touchstone.gateway.status.words.SpreadsheetText;

/** Attendance over the year as a file for spreadsheets: the seats, then the agencies. */
final class AttendanceCsv {
    private static final CsvMapper CSV = new CsvMapper();
    private static final CsvSchema COLUMNS = CSV.schemaFor(Line.class).withHeader();

    private AttendanceCsv() {}

    @JsonPropertyOrder({"post", "agency", "voting", "meetings", "present", "remote", "substitute", "apologies", "absent", "unrecorded"})
    private record Line(String post, String agency, String voting, int meetings, int present, int remote, int substitute, int apologies, int absent, int unrecorded) {

        static Line of(String post, String agency, String voting, AttendanceCounts counts) {
            return new Line(SpreadsheetText.harmless(post), SpreadsheetText.harmless(agency), voting, counts.meetings(), counts.present(), counts.remote(), counts.substitute(),
                    counts.apologies(), counts.absent(), counts.unrecorded());
        }
    }

    static String of(AttendanceView view) {
        Stream<Line> seats = view.year().seats().stream().map(one -> Line.of(one.post(), view.nameOf(one.agency()), one.voting() ? "yes" : "no", one.counts()));
        Stream<Line> agencies = view.year().agencies().stream().map(one -> Line.of("all seats", view.nameOf(one.agency()), "", one.counts()));
        try {
            return CSV.writer(COLUMNS).writeValueAsString(Stream.concat(seats, agencies).toList());
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException(unwritable);
        }
    }
}
