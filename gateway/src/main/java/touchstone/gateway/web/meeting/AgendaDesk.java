package touchstone.gateway.web.meeting;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.agenda.AgendaItemMove;
import touchstone.contracts.governance.agenda.AgendaMove;
import touchstone.contracts.governance.agenda.proposal.AgendaProposal;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.gateway.status.words.Words;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.governance.EscalationForm;
import touchstone.platform.problem.WireNames;

/**
 * What an agenda is built with.
 *
 * @param may       what the body may do
 * @param proposals what may be meant for it
 * @param above     to whom the body escalates
 * @param wrong     the form that was just sent and needs correcting; null when none does
 */
public record AgendaDesk(Meeting meeting, List<AgendaItem> items, List<Verb> may, List<AgendaProposal> proposals, List<Body> above, Form wrong) {
    static final String ITEM = "item";
    static final String AGENDA = "publication";
    static final String ORDER = "order";
    static final String PROPOSAL = "proposal";

    /**
     * A row of the agenda.
     *
     * @param at       when it is to begin; null where that cannot be told
     * @param previous id of the item above; null at the top
     * @param next     id of the item below; null at the bottom
     */
    public record Row(AgendaItem item, LocalTime at, UUID previous, UUID next) {}

    /**
     * Id of the form that puts an item on it.
     *
     * @param source what it comes from; "" when from nothing
     */
    static String item(String source) {
        return source.isEmpty() ? ITEM : PROPOSAL + "-" + source.replaceAll(".*:", "");
    }

    static String change(UUID item) {
        return "change-" + item;
    }

    static String ending(UUID item) {
        return "ending-" + item;
    }

    public boolean takesItems() {
        return meeting.agenda().allowed().contains(AgendaMove.ADD_ITEM);
    }

    public boolean awaitsAgenda() {
        return meeting.agenda().allowed().contains(AgendaMove.PUBLISH);
    }

    public boolean isSortable() {
        return meeting.agenda().allowed().contains(AgendaMove.ORDER) && items.size() > 1;
    }

    /** Whether the chair's reason for a late item is needed. */
    public boolean isLateNow() {
        return meeting.agenda().published();
    }

    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        LocalTime at = meeting.startsAt();
        for (int place = 0; place < items.size(); place++) {
            AgendaItem item = items.get(place);
            rows.add(new Row(item, at, place == 0 ? null : items.get(place - 1).id(), place == items.size() - 1 ? null : items.get(place + 1).id()));
            at = at == null || item.reason() == null && item.minutesPlanned() == null ? null : at.plusMinutes(minutes(item));
        }
        return rows;
    }

    /** "95 minutes are planned of 120, so 25 minutes can still be given; 2 items have no time", "No item has a time yet". */
    public String timing() {
        int planned = items.stream().mapToInt(AgendaDesk::minutes).sum();
        if (planned == 0) {
            return "No item has a time yet.";
        }
        long untimed = items.stream().filter(item -> item.reason() == null && item.minutesPlanned() == null).count();
        String unknown = untimed == 0 ? "" : "; " + Words.count((int) untimed, "item") + (untimed == 1 ? " has" : " have") + " no time";
        return Words.count(planned, "minute") + (planned == 1 ? " is planned" : " are planned") + left(planned) + unknown + ".";
    }

    private String left(int planned) {
        if (meeting.startsAt() == null || meeting.endsAt() == null) {
            return "";
        }
        int whole = (int) Duration.between(meeting.startsAt(), meeting.endsAt()).toMinutes();
        String rest = planned > whole ? ", so it runs over by " + Words.count(planned - whole, "minute") : ", so " + Words.count(whole - planned, "minute") + " can still be given";
        return " of " + whole + rest;
    }

    public boolean runsOver() {
        return timing().contains("runs over");
    }

    private static int minutes(AgendaItem item) {
        return item.reason() != null || item.minutesPlanned() == null ? 0 : item.minutesPlanned();
    }

    public boolean isChangeable(AgendaItem item) {
        return item.allowed().contains(AgendaItemMove.CORRECT);
    }

    public boolean isRemovable(AgendaItem item) {
        return item.allowed().contains(AgendaItemMove.REMOVE);
    }

    /** How an item can leave the agenda. */
    public List<ItemEnding> endings(AgendaItem item) {
        return Stream.of(ItemEnding.values()).filter(one -> item.allowed().contains(one.move())).toList();
    }

    /** The form that escalates it; null where that cannot be done. */
    public Form escalation(AgendaItem item) {
        return item.allowed().contains(AgendaItemMove.ESCALATE) ? sent(Form.of(EscalationForm.id(item.id()))) : null;
    }

    public List<Integer> paragraphs() {
        return IntStream.rangeClosed(1, 7).boxed().toList();
    }

    public boolean isLinkable(AgendaItem item) {
        return item.allowed().contains(AgendaItemMove.LINK);
    }

    /** Of what is done to an item. */
    public String address(String at, AgendaItem item) {
        return at + "/items/" + item.id();
    }

    public Form item() {
        return sent(Form.of(ITEM));
    }

    public Form agenda() {
        return sent(Form.of(AGENDA));
    }

    public Form order() {
        return sent(Form.of(ORDER));
    }

    public Form proposal(AgendaProposal one) {
        return sent(Form.of(item(one.source())));
    }

    /** As it is or as it was typed. */
    public Form change(AgendaItem item) {
        return sent(Form.of(change(item.id())).with("title", item.title()).with("verb", item.verb() == null ? "" : WireNames.of(item.verb()))
                .with("presenter", item.presenter()).with("minutesPlanned", text(item.minutesPlanned())).with("exemptParagraph", text(item.exemptParagraph())));
    }

    private static String text(Integer number) {
        return number == null ? "" : number.toString();
    }

    public Form ending(AgendaItem item) {
        return sent(Form.of(ending(item.id())));
    }

    private Form sent(Form blank) {
        return blank.or(wrong);
    }
}
