package touchstone.gateway.web.documents;

import java.util.List;
import touchstone.contracts.governance.actionlog.LogAction;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.documents.paper.PaperPart;
import touchstone.gateway.web.documents.paper.PaperTable;
import touchstone.gateway.web.governance.OwnerNames;

/** Log actions as a table. The public is told of none. */
final class ActionLogTable {
    private static final List<String> COLUMNS = List.of("Action", "Owner", "Raised", "Due", "State");

    private ActionLogTable() {}

    static PaperPart of(MeetingFacts facts, String heading) {
        return of(heading, facts.record().logActions(), new OwnerNames(facts.names()));
    }

    static PaperPart of(String heading, List<LogAction> log, OwnerNames owners) {
        return PaperPart.table(heading, List.of(), new PaperTable("Log actions, the oldest first", COLUMNS, log.stream().map(one -> row(one, owners)).toList()));
    }

    private static List<String> row(LogAction one, OwnerNames owners) {
        return List.of(one.text(), owners.of(one), Words.shortDay(one.raisedOn()), one.due() == null ? "No date agreed" : Words.shortDay(one.due()), state(one));
    }

    private static String state(LogAction one) {
        if (one.closedOn() != null) {
            return "Closed " + Words.shortDay(one.closedOn()) + (one.outcome() == null ? "" : ": " + one.outcome());
        }
        return one.pastDue() ? Words.sentence(Words.late(one.daysLate())) : "Open";
    }
}
