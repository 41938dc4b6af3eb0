package touchstone.gateway.web.layout;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import touchstone.contracts.Problem;
import touchstone.gateway.identity.session.Csrf;
import touchstone.gateway.identity.token.PageRequest;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.KeptForm;
import touchstone.gateway.web.form.KeptForms;
import touchstone.platform.caller.Caller;

/** Shows a problem to those who asked for a page: as a page or, within one, at its top. What was typed is not lost by it. */
public class HtmlProblems {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final PageLayouts frames;
    private final SignInPrompt door;
    private final CurrentForm current;
    private final KeptForms kept;
    private final Caller caller;

    HtmlProblems(PageLayouts frames, SignInPrompt door, CurrentForm current, KeptForms kept, Caller caller) {
        this.frames = frames;
        this.door = door;
        this.current = current;
        this.kept = kept;
        this.caller = caller;
    }

    @CheckedTemplate
    public static class Templates {
        private Templates() {}

        static native TemplateInstance problem(PageLayout frame, ProblemView page);

        static native TemplateInstance problem$message(PageLayout frame, ProblemView page);
    }

    @ServerResponseFilter
    void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Problem problem) || !PageRequest.wantsPage(request.getUriInfo().getPath(), request::getHeaderString)) {
            return;
        }
        boolean reading = "GET".equals(request.getMethod());
        boolean inPlace = request.getHeaderString(PageRequest.IN_PLACE) != null;
        Optional<KeptForm> typed = reading ? Optional.empty() : current.typed();
        response.getHeaders().remove("WWW-Authenticate");
        response.getHeaders().putSingle("Cache-Control", "no-store");
        if (problem.status() == 401 && !reading) {
            set(response, door.page(typed));
        } else if (problem.status() == 401 && !inPlace) {
            redirect(response, "/sign-in?next=" + URLEncoder.encode(request.getUriInfo().getPath(), StandardCharsets.UTF_8));
        } else if (typed.isPresent() && Csrf.STALE.equals(problem.type())) {
            sendBack(response, kept.keep(caller.id(), typed.get(), ProblemView.again(problem)), inPlace);
        } else {
            show(problem, response, typed, inPlace);
        }
    }

    private void show(Problem problem, ContainerResponseContext response, Optional<KeptForm> typed, boolean inPlace) {
        if (inPlace) {
            ProblemView message = new ProblemView(problem, null);
            response.getHeaders().putSingle("HX-Reswap", "none");
            set(response, Templates.problem$message(frames.of(message.title()), message));
        } else {
            ProblemView page = new ProblemView(problem, typed.map(form -> kept.keep(caller.id(), form, ProblemView.again(problem))).orElse(null));
            set(response, Templates.problem(frames.of(page.title()), page));
        }
    }

    /** To its form, filled in as before; what HTMX asked for would be put into the page that it asks from. */
    private static void sendBack(ContainerResponseContext response, String there, boolean inPlace) {
        if (inPlace) {
            response.setStatus(200);
            response.getHeaders().putSingle("HX-Redirect", there);
            response.setEntity(null);
        } else {
            redirect(response, there);
        }
    }

    private static void redirect(ContainerResponseContext response, String there) {
        response.setStatus(303);
        response.getHeaders().putSingle("Location", URI.create(there));
        response.setEntity(null);
    }

    private static void set(ContainerResponseContext response, TemplateInstance page) {
        response.setEntity(page.render(), new Annotation[0], HTML);
    }
}
