package touchstone.gateway.web.meeting;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.agenda.AgendaItemMove;
import touchstone.contracts.governance.agenda.AgendaMove;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.contracts.governance.attendance.Presence;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.decision.DecisionRule;
import touchstone.contracts.governance.decision.Outcome;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.SittingMove;
import touchstone.contracts.governance.minutes.MinutesMove;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.gateway.web.form.Form;
import touchstone.platform.problem.WireNames;

/**
 * The forms of the secretariat: those that the meeting's stage allows.
 *
 * @param may     what the body may do
 * @param choices what an item or a decision can be about
 * @param later   meetings that can confirm the minutes
 * @param bodies  to which a matter can be referred
 * @param wrong   the form that was just sent and needs correcting; null when none does
 */
public record SecretariatForms(Meeting meeting, List<AgendaItem> items, List<Attendance> roll, List<Verb> may, List<Recommendation> choices,
        List<Meeting> later, List<Body> bodies, Form wrong) {
    static final String ITEM = "item";
    static final String AGENDA = "publication";
    static final String STEP = "step";
    static final String ATTENDANCE = "roll";
    static final String DECISION = "decision";
    static final String INTERRUPTION = "interruption";
    static final String CONFIRMATION = "confirmation";

    static final String ORDER = "order";

    static String ending(UUID item) {
        return "ending-" + item;
    }

    static String minute(UUID item) {
        return "minute-" + item;
    }

    /** Whether anything can be done with a meeting. */
    static boolean allowed(Meeting meeting) {
        return !meeting.agenda().allowed().isEmpty() || !meeting.sitting().allowed().isEmpty() || meeting.minutes() != null && !meeting.minutes().allowed().isEmpty();
    }

    static boolean awaitsConfirmation(Meeting meeting) {
        return allows(meeting, MinutesMove.CONFIRM);
    }

    public boolean takesItems() {
        return meeting.agenda().allowed().contains(AgendaMove.ADD_ITEM);
    }

    public boolean takesMinute(AgendaItem item) {
        return item.allowed().contains(AgendaItemMove.MINUTE);
    }

    public boolean takesRoll() {
        return allows(meeting, MinutesMove.RECORD_ATTENDANCE) && !roll.isEmpty();
    }

    public boolean takesDecisions() {
        return allows(meeting, MinutesMove.DECIDE);
    }

    public boolean awaitsAgenda() {
        return meeting.agenda().allowed().contains(AgendaMove.PUBLISH);
    }

    /** The steps that are one press of a button. */
    public List<MeetingStep> steps() {
        return Stream.of(MeetingStep.values()).filter(step -> step.isAllowed(meeting)).toList();
    }

    /** The steps that need a reason. */
    public List<MeetingInterruption> interruptions() {
        return Stream.of(MeetingInterruption.values()).filter(one -> meeting.sitting().allowed().contains(one.move())).toList();
    }

    public boolean isMovable() {
        return meeting.sitting().allowed().contains(SittingMove.POSTPONE);
    }

    public boolean isConfirmable() {
        return awaitsConfirmation(meeting);
    }

    static boolean allows(Meeting meeting, MinutesMove move) {
        return meeting.minutes() != null && meeting.minutes().allowed().contains(move);
    }

    /** Whether the chair's reason for a late item is needed. */
    public boolean isLateNow() {
        return meeting.agenda().published();
    }

    public DecisionRule[] rules() {
        return DecisionRule.values();
    }

    /** Clear working days. */
    public List<Integer> callIns() {
        return IntStream.rangeClosed(1, 10).boxed().toList();
    }

    public Outcome[] outcomes() {
        return Outcome.values();
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
        return sent(Form.of(ITEM));
    }

    public Form agenda() {
        return sent(Form.of(AGENDA));
    }

    public Form minute(AgendaItem item) {
        return sent(Form.of(minute(item.id())).with("text", item.minute()));
    }

    public boolean isSortable() {
        return meeting.agenda().allowed().contains(AgendaMove.ORDER) && items.size() > 1;
    }

    public Form order() {
        return sent(Form.of(ORDER));
    }

    /** How an item can leave the agenda. */
    public List<ItemEnding> endings(AgendaItem item) {
        return Stream.of(ItemEnding.values()).filter(one -> item.allowed().contains(one.move())).toList();
    }

    public Form ending(AgendaItem item) {
        return sent(Form.of(ending(item.id())));
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

    public Form interruption() {
        return sent(Form.of(INTERRUPTION));
    }

    public Form confirmation() {
        return sent(Form.of(CONFIRMATION));
    }

    /** The beginning of where its forms are sent. */
    public String address(String base) {
        return base + "/meetings/" + meeting.id();
    }

    public String endingAddress(String base, AgendaItem item) {
        return address(base) + "/items/" + item.id() + "/ending";
    }

    public String minuteAddress(String base, AgendaItem item) {
        return address(base) + "/items/" + item.id() + "/minute";
    }

    private Form sent(Form blank) {
        return blank.or(wrong);
    }
}
