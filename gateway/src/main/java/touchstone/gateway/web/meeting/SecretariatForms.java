package touchstone.gateway.web.meeting;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.agenda.AgendaMove;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.SittingMove;
import touchstone.contracts.governance.minutes.MinutesMove;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.gateway.web.form.Form;

/**
 * The forms of the secretariat: those that the meeting's stage allows.
 *
 * @param may     what the body may do
 * @param choices what an item can be about
 * @param later   meetings that can confirm the minutes
 * @param wrong   the form that was just sent and needs correcting; null when none does
 */
public record SecretariatForms(Meeting meeting, List<AgendaItem> items, List<Verb> may, List<Recommendation> choices, List<Meeting> later, Form wrong) {
    static final String ITEM = "item";
    static final String AGENDA = "publication";
    static final String STEP = "step";
    static final String INTERRUPTION = "interruption";
    static final String CONFIRMATION = "confirmation";
    static final String ORDER = "order";

    static String ending(UUID item) {
        return "ending-" + item;
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

    public boolean awaitsAgenda() {
        return meeting.agenda().allowed().contains(AgendaMove.PUBLISH);
    }

    /** Whether its minutes can still be written, which is done on its live page. */
    public boolean isMinuted() {
        return allows(meeting, MinutesMove.RECORD_ATTENDANCE);
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

    private Form sent(Form blank) {
        return blank.or(wrong);
    }
}
