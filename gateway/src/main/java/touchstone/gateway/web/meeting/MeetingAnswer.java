package touchstone.gateway.web.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.live.LiveSaved;

/** How a form on the page of a meeting is answered. */
@RequestScoped
class MeetingAnswer {
    private final MeetingPage page;
    private final FormAnswer answer;

    MeetingAnswer(MeetingPage page, FormAnswer answer) {
        this.page = page;
        this.answer = answer;
    }

    /** @param saved what the page says; null where the form cannot have been taken */
    Response to(String authority, UUID id, Form form, MeetingSaved saved) {
        String said = saved == null ? "" : "?saved=" + saved + "#" + saved.place();
        return answer.to(form, Address.meeting(authority, id) + said, () -> page.of(authority, id, null, null));
    }

    /** Goes on where the meeting is minuted. */
    Response live(String authority, UUID id, Form form) {
        return answer.to(form, Address.live(authority, id, null) + "?saved=" + LiveSaved.OPENED + "#" + LiveSaved.OPENED.place(), () -> page.of(authority, id, null, null));
    }
}
