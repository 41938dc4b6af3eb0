package touchstone.gateway.web.documents;

import java.util.ArrayList;
import java.util.List;
import touchstone.contracts.governance.minutes.Correction;
import touchstone.contracts.governance.minutes.Minutes;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.documents.paper.PaperLine;

/** What of a record was changed after its meeting, beside what it says. */
final class CorrectionLines {
    private CorrectionLines() {}

    /** What the meeting that confirmed the minutes corrected in them may speak of anything, so it stands with what is exempt. */
    static List<PaperLine> of(MeetingFacts facts, boolean exempt) {
        List<PaperLine> lines = new ArrayList<>();
        Minutes minutes = facts.meeting().minutes();
        if (minutes != null && minutes.corrections() != null && facts.isGuarded() == exempt) {
            lines.add(PaperLine.fact("Corrected when confirmed", minutes.corrections()));
        }
        facts.corrections(exempt).forEach(made -> lines.add(PaperLine.fact(place(facts, made) + ", " + Words.day(made.madeAt()), words(made))));
        return lines;
    }

    private static String place(MeetingFacts facts, Correction made) {
        if (made.item() != null) {
            return facts.items().stream().filter(item -> item.id().equals(made.item())).map(item -> "Item " + item.number()).findFirst().orElse("An item");
        }
        return made.decision() != null ? "A decision" : "Attendance";
    }

    private static String words(Correction made) {
        return (made.before() == null ? "Written late: " : "“" + made.before() + "” reads now: ") + "“" + made.after() + "”"
                + (made.reason() == null ? "" : " " + Words.ended(made.reason()));
    }
}
