package touchstone.gateway.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import touchstone.contracts.Problem;
import touchstone.gateway.page.Frame;
import touchstone.gateway.page.Frames;

/** Shows a problem as a page to those who asked for a page. */
class HtmlProblems {
    private static final MediaType HTML = MediaType.TEXT_HTML_TYPE.withCharset("UTF-8");

    private final Frames frames;

    HtmlProblems(Frames frames) {
        this.frames = frames;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance problem(Frame frame, ProblemPage page);
    }

    @ServerResponseFilter
    void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Problem problem) || !wantsPage(request.getUriInfo().getPath(), request::getHeaderString)) {
            return;
        }
        if (problem.status() == 401) {
            signIn(request, response);
            return;
        }
        ProblemPage page = new ProblemPage(problem);
        response.setEntity(Templates.problem(frames.of(page.title()), page).render(), new Annotation[0], HTML);
    }

    /** Browsers name HTML when they go to a page; what HTMX fetches belongs to one. */
    static boolean wantsPage(String path, UnaryOperator<String> header) {
        String accept = header.apply("Accept");
        boolean browser = accept != null && accept.contains("text/html") || header.apply("HX-Request") != null;
        return browser && !path.startsWith("/api/");
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
