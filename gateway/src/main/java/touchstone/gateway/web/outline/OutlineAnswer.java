package touchstone.gateway.web.outline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;

/** Where a form of an outline leads. */
@RequestScoped
class OutlineAnswer {
    private final OutlinePage page;
    private final CurrentForm posted;
    private final FormAnswer answer;

    OutlineAnswer(OutlinePage page, CurrentForm posted, FormAnswer answer) {
        this.page = page;
        this.posted = posted;
        this.answer = answer;
    }

    Response to(Form form, String authority, String reference, OutlineSaved saved) {
        return moved(form, authority, reference, reference, saved);
    }

    /** @param now the reference that the plan goes by after this */
    Response moved(Form form, String authority, String reference, String now, OutlineSaved saved) {
        return answer.to(form, OutlineView.path(authority, now) + "?done=" + saved + "#" + saved.place(), () -> page.again(authority, reference, null));
    }

    /** The page with what was only looked at. */
    Response looked(Form form, String authority, String reference, LookedActions actions) {
        posted.show(form);
        return Response.ok(page.again(authority, reference, actions)).build();
    }
}
