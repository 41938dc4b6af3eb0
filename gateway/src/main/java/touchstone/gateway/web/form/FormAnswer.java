package touchstone.gateway.web.form;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Supplier;
import touchstone.gateway.identity.token.PageRequest;
import touchstone.platform.problem.Problems;

/** How a form is answered, with scripts and without: a redirect once it was taken, else its page with what was typed. */
@RequestScoped
public class FormAnswer {
    private final CurrentForm current;
    private final HttpServerRequest request;

    FormAnswer(CurrentForm current, HttpServerRequest request) {
        this.current = current;
        this.request = request;
    }

    /**
     * 303 for a form that was taken; else 422, or 403 and 503 as its owner says.
     *
     * @param there where to go when it was taken
     * @param page  the form's own page, which is told of the form by {@link CurrentForm#shown}
     */
    public Response to(Form form, String there, Supplier<TemplateInstance> page) {
        return form.isRefused() ? refused(form, page) : Response.seeOther(URI.create(there)).build();
    }

    /** The same for a form that may stand in any page: sent from there in place, that page is shown anew. */
    public Response inPlace(Form form, String there, Supplier<TemplateInstance> page) {
        boolean placed = request.getHeader(PageRequest.IN_PLACE) != null && !form.isRefused();
        return placed ? Response.noContent().header("HX-Refresh", "true").build() : to(form, there, page);
    }

    private Response refused(Form form, Supplier<TemplateInstance> page) {
        current.show(form);
        int status = status(form.problem().status());
        Response.ResponseBuilder answer = Response.status(status).entity(page.get());
        Problems.retryAfter(status).ifPresent(seconds -> answer.header("Retry-After", seconds));
        return answer.build();
    }

    private static int status(int owners) {
        if (owners >= 500) {
            return 503;
        }
        return owners == 403 ? 403 : 422;
    }
}
