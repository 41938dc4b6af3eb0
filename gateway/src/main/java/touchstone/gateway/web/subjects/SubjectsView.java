package touchstone.gateway.web.subjects;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.agenda.AgendaItemMove;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.layout.Link;

/**
 * What an item of an agenda is about, and what else it could be.
 *
 * @param linked by reference, how each is called and where its page is
 * @param text   that was looked for; "" for nothing
 * @param found  what is linked already among it
 * @param wrong  the form that needs correcting; null when none does
 * @param saved  whether what it is about was just saved
 */
public record SubjectsView(Meeting meeting, AgendaItem item, Map<String, Link> linked, String text, List<FoundSubject> found, Form wrong, boolean saved, String authority) {
    static final String FORM = "about";

    public boolean isChangeable() {
        return item.allowed().contains(AgendaItemMove.LINK);
    }

    public Form form() {
        return Form.of(FORM).with("subjects", String.join("\n", item.subjects())).or(wrong);
    }

    /** Those that were not found just now. */
    public Map<String, Link> others() {
        Map<String, Link> others = new LinkedHashMap<>(linked);
        found.forEach(one -> others.remove(one.reference()));
        return others;
    }

    public String meetingAddress() {
        return Address.meeting(authority, meeting.id());
    }

    public String liveAddress() {
        return Address.live(authority, meeting.id(), item.id());
    }

    public String address() {
        return address(authority, meeting.id().toString(), item.id().toString());
    }

    static String address(String authority, String meeting, String item) {
        return "/" + authority + "/meetings/" + meeting + "/items/" + item + "/subjects";
    }
}
