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
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import touchstone.contracts.Problem;
import touchstone.gateway.identity.token.PageRequest;

/** Shows a problem as a page to those who asked for a page. */
public class HtmlProblems {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final PageLayouts frames;

    HtmlProblems(PageLayouts frames) {
        this.frames = frames;
    }

    @CheckedTemplate
    public static class Templates {
        private Templates() {}

        static native TemplateInstance problem(PageLayout frame, ProblemView page);
    }

    @ServerResponseFilter
    void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Problem problem) || !PageRequest.wantsPage(request.getUriInfo().getPath(), request::getHeaderString)) {
            return;
        }
        if (problem.status() == 401) {
            signIn(request, response);
            return;
        }
        ProblemView page = new ProblemView(problem);
        response.setEntity(Templates.problem(frames.of(page.title()), page).render(), new Annotation[0], HTML);
    }

    private static void signIn(ContainerRequestContext request, ContainerResponseContext response) {
        boolean reading = "GET".equals(request.getMethod());
        String next = reading ? "?next=" + URLEncoder.encode(request.getUriInfo().getPath(), StandardCharsets.UTF_8) : "";
        response.setStatus(303);
        response.getHeaders().remove("WWW-Authenticate");
        response.getHeaders().putSingle("Location", URI.create("/sign-in" + next));
        response.setEntity(null);
    }
}
