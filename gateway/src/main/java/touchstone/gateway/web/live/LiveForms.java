package touchstone.gateway.web.live;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.agenda.AgendaItemMove;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.contracts.governance.attendance.InterestKind;
import touchstone.contracts.governance.attendance.Presence;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.decision.DecisionRule;
import touchstone.contracts.governance.decision.Outcome;
import touchstone.contracts.governance.decision.Vote;
import touchstone.contracts.governance.meeting.MeetingRecord;
import touchstone.contracts.governance.meeting.SittingMove;
import touchstone.contracts.governance.minutes.MinutesMove;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.governance.EscalationForm;
import touchstone.gateway.web.layout.Link;

/**
 * The forms on the live page: those that the meeting's stage allows.
 *
 * @param item    the one that is taken; null while there is none
 * @param may     what the body may do
 * @param about   what the item is about, and a decision on it can be
 * @param bodies  to which a matter can be referred
 * @param above   to whom the body escalates
 * @param wrong   the form that was just sent and needs correcting; null when none does
 */
public record LiveForms(MeetingRecord record, AgendaItem item, List<Verb> may, Map<String, Link> about, List<Body> bodies, List<Body> above, Form wrong) {
    static final String MINUTE = "minute";
    static final String DECISION = "decision";
    static final String LOG_ACTION = "log";
    static final String DECLARATION = "declaration";
    static final String EXCLUSION = "exclusion";
    static final String ROLL = "attendance";
    static final String GUEST = "guest";

    static boolean allows(MeetingRecord record, MinutesMove move) {
        return record.meeting().minutes() != null && record.meeting().minutes().allowed().contains(move);
    }

    public boolean takesSubjects() {
        return item.allowed().contains(AgendaItemMove.LINK);
    }

    public boolean takesMinute() {
        return item.allowed().contains(AgendaItemMove.MINUTE);
    }

    /** While it sits what is typed is saved as it is typed; a change that comes later is one that somebody means to make. */
    public boolean isSavedAsTyped() {
        return record.meeting().sitting().allowed().contains(SittingMove.CLOSE);
    }

    public boolean takesDecisions() {
        return allows(record, MinutesMove.DECIDE);
    }

    public boolean takesLogActions() {
        return allows(record, MinutesMove.RAISE_LOG_ACTION);
    }

    public boolean takesDeclarations() {
        return allows(record, MinutesMove.DECLARE_INTEREST) && !record.attendance().isEmpty();
    }

    public boolean excludesPublic() {
        return item.allowed().contains(AgendaItemMove.EXCLUDE_PUBLIC);
    }

    public boolean takesRoll() {
        return allows(record, MinutesMove.RECORD_ATTENDANCE) && !record.attendance().isEmpty();
    }

    public boolean takesGuests() {
        return allows(record, MinutesMove.RECORD_GUEST);
    }

    /** Whether nobody's presence is recorded yet. */
    public boolean isRollOpen() {
        return roll().stream().allMatch(row -> row.presence() == null);
    }

    public List<Attendance> roll() {
        return record.attendance();
    }

    /** Those with a seat. */
    public List<Attendance> members() {
        return roll().stream().filter(row -> !row.guest()).toList();
    }

    /** Who votes on the item: has a vote, is there, and declared nothing that keeps it out. */
    public List<Attendance> voters() {
        return roll().stream().filter(row -> row.voting() && row.there())
                .filter(row -> record.declarations().stream().noneMatch(one -> one.out() && one.seat().equals(row.id()) && one.item().equals(item.id()))).toList();
    }

    public Form minute() {
        return sent(Form.of(MINUTE).with("text", item.minute()));
    }

    public Form decision() {
        return sent(Form.of(DECISION).with("subjects", String.join("\n", about.keySet())));
    }

    public Form logAction() {
        return sent(Form.of(LOG_ACTION));
    }

    /** Null where it cannot be escalated. */
    public Form escalation() {
        return item.allowed().contains(AgendaItemMove.ESCALATE) ? sent(Form.of(EscalationForm.id(item.id()))) : null;
    }

    public Form declaration() {
        return sent(Form.of(DECLARATION));
    }

    public Form exclusion() {
        return sent(Form.of(EXCLUSION));
    }

    public Form attendance() {
        return sent(RollForm.asRecorded(roll()));
    }

    public Form guest() {
        return sent(Form.of(GUEST));
    }

    public String field(String name, Attendance row) {
        return RollForm.field(name, row);
    }

    public DecisionRule[] rules() {
        return DecisionRule.values();
    }

    public Outcome[] outcomes() {
        return Outcome.values();
    }

    public Vote[] votes() {
        return Vote.values();
    }

    public InterestKind[] interests() {
        return InterestKind.values();
    }

    public Presence[] presences() {
        return Presence.values();
    }

    /** Clear working days. */
    public List<Integer> callIns() {
        return IntStream.rangeClosed(1, 10).boxed().toList();
    }

    /** Of Schedule 12A. */
    public List<Integer> paragraphs() {
        return IntStream.rangeClosed(1, 7).boxed().toList();
    }

    private Form sent(Form blank) {
        return blank.or(wrong);
    }
}
