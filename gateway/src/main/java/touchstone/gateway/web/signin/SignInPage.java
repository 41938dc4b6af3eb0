package touchstone.gateway.web.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.gateway.identity.AuthenticatedCaller;
import touchstone.gateway.identity.session.PresentedCredential;
import touchstone.gateway.identity.session.SessionCookie;
import touchstone.gateway.identity.session.SignIns;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.form.LocalAddress;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.platform.problem.ProblemException;

/** Signing in with a browser. */
@Path("/sign-in")
@Blocking
@Produces(MediaType.TEXT_HTML)
class SignInPage {
    private final PageLayouts frames;
    private final SignIns signIns;
    private final HttpServerRequest request;

    SignInPage(PageLayouts frames, SignIns signIns, HttpServerRequest request) {
        this.frames = frames;
        this.signIns = signIns;
        this.request = request;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance signIn(PageLayout frame, String next, String signIn, String wrong);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance signIn(@QueryParam("next") String next) {
        return Templates.signIn(frames.of("Sign in"), LocalAddress.orFront(next), "", null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response enter(@RestForm String signIn, @RestForm String password, @RestForm String next) {
        PresentedCredential.Password shown = new PresentedCredential.Password(signIn == null ? "" : signIn.strip(), password == null ? "" : password);
        try {
            Optional<AuthenticatedCaller> person = signIns.check(shown, request.remoteAddress().hostAddress());
            return person.map(known -> welcome(known, LocalAddress.orFront(next)))
                    .orElseGet(() -> again(401, shown, next, "That sign-in and password do not belong together."));
        } catch (ProblemException tooMany) {
            return again(429, shown, next, tooMany.problem().detail());
        }
    }

    private Response welcome(AuthenticatedCaller person, String next) {
        return Response.seeOther(URI.create("/".equals(next) ? home(person) : next))
                .cookie(SessionCookie.carrying(signIns.begin(person), PresentedCredential.isHttps(request))).build();
    }

    private Response again(int status, PresentedCredential.Password shown, String next, String wrong) {
        return Response.status(status).entity(Templates.signIn(frames.of("Sign in"), LocalAddress.orFront(next), shown.signIn(), wrong)).build();
    }

    /** Whoever reports for an agency in one authority begins with what it owes there. */
    private static String home(AuthenticatedCaller person) {
        List<String> reportsIn = person.grants().entrySet().stream().filter(grant -> grant.getValue().contains(Role.PARTNER))
                .map(Map.Entry::getKey).filter(authority -> !"*".equals(authority)).toList();
        return person.agency() == null || reportsIn.size() != 1 ? "/" : "/" + reportsIn.get(0) + "/agency/" + person.agency();
    }
}
