package touchstone.gateway.web.live;

import java.util.Collection;
import java.util.List;
import touchstone.contracts.Reference;
import touchstone.contracts.governance.actionlog.LogAction;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.attendance.Declaration;
import touchstone.contracts.governance.attendance.Quorum;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.MeetingRecord;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.gateway.web.layout.Link;

/**
 * What the live page of a meeting shows.
 *
 * @param item   the one that is taken; null while there is none
 * @param quorum of that item; null to those who do not see it
 * @param about  what the item is about
 * @param saved  what has just been saved; null when nothing was
 */
public record LiveView(MeetingRecord record, AgendaItem item, Quorum quorum, Collection<Link> about, AgencyNames.Names names, LiveForms desk, LiveSaved saved,
        String base) {

    public Meeting meeting() {
        return record.meeting();
    }

    /** Of the whole meeting. */
    public String meetingAddress() {
        return base + "/meetings/" + meeting().id();
    }

    /** Of this page with another item. */
    public String at(AgendaItem other) {
        return Address.live(base.substring(1), meeting().id(), other.id());
    }

    /** Of the meeting whose minutes the item is about; null where it is about none. */
    public String minutesOf() {
        return Reference.parse(item.source()).filter(source -> source.isTo(Reference.Kind.MEETING)).map(source -> base + "/meetings/" + source.id()).orElse(null);
    }

    public boolean isHere(AgendaItem other) {
        return other.id().equals(item.id());
    }

    /** Where a script saves the minute. */
    public String minuteApi() {
        return "/api/governance" + meetingAddress() + "/items/" + item.id() + "/minute";
    }

    public String escalationAddress() {
        return meetingAddress() + "/live-items/" + item.id() + "/escalation";
    }

    public String exclusionAddress() {
        return meetingAddress() + "/items/" + item.id() + "/exclusion";
    }

    /** Null at the end. */
    public AgendaItem next() {
        return beside(1);
    }

    /** Null at the beginning. */
    public AgendaItem previous() {
        return beside(-1);
    }

    private AgendaItem beside(int step) {
        int place = record.items().indexOf(item) + step;
        return item == null || place < 0 || place == record.items().size() ? null : record.items().get(place);
    }

    public List<Declaration> declarations() {
        return record.declarations().stream().filter(declared -> declared.item().equals(item.id())).toList();
    }

    /** On the item, and those on none, which are taken in between. */
    public List<Decision> decisions() {
        return record.decisions().stream().filter(decision -> item.id().equals(decision.item()) || decision.id().equals(item.resolution())).toList();
    }

    public List<LogAction> logActions() {
        return record.logActions().stream().filter(one -> item.id().equals(one.item())).toList();
    }

    /** Of the agency that is to do it. */
    public String nameOf(LogAction action) {
        return names.of(action.agency());
    }
}
