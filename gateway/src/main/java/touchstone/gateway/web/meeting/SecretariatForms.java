package touchstone.gateway.web.meeting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.agenda.AgendaItemMove;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.contracts.governance.attendance.Presence;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.decision.Outcome;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingMove;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.gateway.web.form.Form;
import touchstone.platform.problem.WireNames;

/**
 * The forms of the secretariat: those that the meeting's stage allows.
 *
 * @param may     what the body may do
 * @param choices what an item or a decision can be about
 * @param wrong   the form that was just sent and needs correcting; null when none does
 */
public record SecretariatForms(Meeting meeting, List<AgendaItem> items, List<Attendance> roll, List<Verb> may, List<Recommendation> choices,
        LocalDate today, Form wrong) {
    static final String ITEM = "item";
    static final String AGENDA = "publication";
    static final String STEP = "step";
    static final String ATTENDANCE = "roll";
    static final String DECISION = "decision";

    static String minute(UUID item) {
        return "minute-" + item;
    }

    public boolean takesItems() {
        return allows(MeetingMove.ADD_ITEM);
    }

    public boolean takesMinute(AgendaItem item) {
        return item.allowed().contains(AgendaItemMove.MINUTE);
    }

    public boolean takesRoll() {
        return allows(MeetingMove.RECORD_ATTENDANCE) && !roll.isEmpty();
    }

    public boolean takesDecisions() {
        return allows(MeetingMove.DECIDE);
    }

    public boolean awaitsAgenda() {
        return allows(MeetingMove.PUBLISH_AGENDA);
    }

    /** The next step that is one press of a button; null when there is none. */
    public MeetingStep step() {
        return Stream.of(MeetingStep.values()).filter(step -> allows(step.move())).findFirst().orElse(null);
    }

    private boolean allows(MeetingMove move) {
        return meeting.allowed().contains(move);
    }

    /** Whether the chair's reason for a late item is needed. */
    public boolean isLateNow() {
        return meeting.agenda().published();
    }

    public Outcome[] outcomes() {
        return Outcome.values();
    }

    public List<Verb> verbs() {
        return List.of(Verb.values());
    }

    public List<Presence> presences() {
        return List.of(Presence.values());
    }

    public List<Integer> paragraphs() {
        return IntStream.rangeClosed(1, 7).boxed().toList();
    }

    public String reference(Recommendation about) {
        return Kind.RECOMMENDATION.reference(about.id());
    }

    public Form item() {
        int next = items.stream().mapToInt(AgendaItem::number).max().orElse(0) + 1;
        return sent(Form.of(ITEM).with("number", String.valueOf(next)));
    }

    public Form agenda() {
        return sent(Form.of(AGENDA).with("on", meeting.date().isBefore(today) ? "" : today.toString()));
    }

    public Form minute(AgendaItem item) {
        return sent(Form.of(minute(item.id())).with("text", item.minute()));
    }

    public Form decision() {
        return sent(Form.of(DECISION));
    }

    /** As it was typed or, before, as it is recorded. */
    public Form attendance() {
        return sent(roll.stream().reduce(Form.of(ATTENDANCE), (form, member) -> form
                .with(RollForm.presence(member), member.presence() == null ? "" : WireNames.of(member.presence()))
                .with(RollForm.substitute(member), member.substitute()), (one, other) -> other));
    }

    public String presence(Attendance member) {
        return RollForm.presence(member);
    }

    public String substitute(Attendance member) {
        return RollForm.substitute(member);
    }

    public Form stepping() {
        return sent(Form.of(STEP));
    }

    /** The beginning of where its forms are sent. */
    public String address(String base) {
        return base + "/meetings/" + meeting.id();
    }

    public String minuteAddress(String base, AgendaItem item) {
        return address(base) + "/items/" + item.id() + "/minute";
    }

    private Form sent(Form blank) {
        return blank.or(wrong);
    }
}
