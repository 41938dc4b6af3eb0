package touchstone.gateway.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;

/** How a form on the live page is answered: with the item at which it was sent. */
@RequestScoped
class LiveAnswer {
    private final LivePage page;
    private final FormAnswer answer;

    LiveAnswer(LivePage page, FormAnswer answer) {
        this.page = page;
        this.answer = answer;
    }

    /** @param item null where none was taken */
    Response to(String authority, UUID id, UUID item, Form form, LiveSaved saved) {
        String there = Address.live(authority, id, item);
        return answer.to(form, there + (item == null ? "?" : "&") + "saved=" + saved + "#" + saved.place(), () -> page.of(authority, id, item, null));
    }
}
