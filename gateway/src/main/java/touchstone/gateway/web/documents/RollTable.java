package touchstone.gateway.web.documents;

import java.util.List;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.gateway.web.documents.paper.PaperLine;
import touchstone.gateway.web.documents.paper.PaperPart;
import touchstone.gateway.web.documents.paper.PaperTable;
import touchstone.gateway.web.governance.GovernanceWords;

/** Who was there. */
final class RollTable {
    private static final List<String> COLUMNS = List.of("Post", "For", "Role", "Attendance");

    private RollTable() {}

    static PaperPart of(MeetingFacts facts) {
        List<List<String>> rows = facts.record().attendance().stream().map(row -> List.of(row.post(), facts.agency(row.agency()), role(row), came(row))).toList();
        List<PaperLine> quorum = facts.record().quorum() == null ? List.of() : List.of(PaperLine.plain(facts.record().quorum().why()));
        return rows.isEmpty() ? PaperPart.of("Attendance", List.of()) : PaperPart.table("Attendance", quorum,
                new PaperTable("Who was there", COLUMNS, rows));
    }

    private static String role(Attendance row) {
        return row.guest() ? "Guest" : GovernanceWords.said(row.role()) + (row.voting() ? ", votes" : "");
    }

    private static String came(Attendance row) {
        if (row.presence() == null) {
            return "Not recorded";
        }
        return GovernanceWords.said(row.presence()) + (row.substitute() == null ? "" : ": " + row.substitute()) + (row.remote() ? ", remotely" : "")
                + (row.arrivedAt() == null ? "" : ", from " + row.arrivedAt()) + (row.leftAt() == null ? "" : ", until " + row.leftAt());
    }
}
