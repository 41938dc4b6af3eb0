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
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import touchstone.contracts.Allow;
import touchstone.contracts.Problem;
import touchstone.contracts.Role;
import touchstone.contracts.plans.update.UpdatesApi;
import touchstone.gateway.identity.AuthenticatedCaller;
import touchstone.gateway.identity.secret.Secret;
import touchstone.gateway.identity.session.DeviceCookie;
import touchstone.gateway.identity.session.PresentedCredential;
import touchstone.gateway.identity.session.SignIns;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.KeptForm;
import touchstone.gateway.web.form.KeptForms;
import touchstone.gateway.web.form.LocalAddress;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.SignInPrompt;
import touchstone.platform.caller.Permissions;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/** Signing in with a browser. What somebody typed who was signed out meanwhile is carried along and shown again. */
@Path("/sign-in")
@Blocking
@Produces(MediaType.TEXT_HTML)
class SignInPage implements SignInPrompt {
    private static final Form BLANK = Form.of("sign-in");
    private static final Problem AGAIN = Problems.of(401, "signed-out", "You were signed out",
            "Here is what you had typed. Check it and send it again.", List.of()).problem();

    private final PageLayouts frames;
    private final SignIns signIns;
    private final HttpServerRequest request;
    private final CurrentForm current;
    private final KeptForms kept;

    SignInPage(PageLayouts frames, SignIns signIns, HttpServerRequest request, CurrentForm current, KeptForms kept) {
        this.frames = frames;
        this.signIns = signIns;
        this.request = request;
        this.current = current;
        this.kept = kept;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance signIn(PageLayout frame, Form form, String next, String typed);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance signIn(@QueryParam("next") String next) {
        return Templates.signIn(frames.of("Sign in"), BLANK, LocalAddress.orFront(next), "");
    }

    @Override
    public TemplateInstance page(Optional<KeptForm> typed) {
        String carried = typed.map(KeptForm::carried).orElse("");
        return refused("", "/", carried, Problems.of(401, "signed-out", "You are not signed in", carried.isEmpty()
                ? "Nothing was saved, and what you typed could not be kept: your browser may still have it when you go back. Sign in first."
                : "Nothing was saved, but what you typed is kept. Sign in, and it is shown to you again.", List.of()).problem());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response enter(@RestForm String signIn, @RestForm String password, @RestForm String next, @RestForm String typed) {
        PresentedCredential.Password shown = new PresentedCredential.Password(signIn == null ? "" : signIn.strip(), password == null ? "" : password);
        try {
            Optional<AuthenticatedCaller> person = signIns.check(shown, request.remoteAddress().hostAddress(), DeviceCookie.of(request));
            return person.map(known -> welcome(known, LocalAddress.orFront(next), KeptForm.read(typed)))
                    .orElseGet(() -> again(401, shown, next, typed, "That sign-in and password do not belong together."));
        } catch (ProblemException tooMany) {
            return again(429, shown, next, typed, tooMany.problem().detail());
        }
    }

    private Response welcome(AuthenticatedCaller person, String next, Optional<KeptForm> typed) {
        String there = typed.map(form -> kept.keep(person.caller(), form, AGAIN)).orElseGet(() -> "/".equals(next) ? home(person) : next);
        String device = Objects.requireNonNullElseGet(DeviceCookie.of(request), Secret::random);
        signIns.remember(person, device);
        return Response.seeOther(URI.create(there))
                .cookie(signIns.begin(person, request), DeviceCookie.carrying(device, PresentedCredential.isHttps(request))).build();
    }

    private Response again(int status, PresentedCredential.Password shown, String next, String typed, String wrong) {
        Problem problem = Problems.of(status, "sign-in", "You are not signed in", wrong, List.of(new Problem.Item("signIn", wrong))).problem();
        Response.ResponseBuilder answer = Response.status(status).entity(refused(shown.signIn(), LocalAddress.orFront(next), typed, problem));
        Problems.retryAfter(status).ifPresent(seconds -> answer.header("Retry-After", seconds));
        return answer.build();
    }

    private TemplateInstance refused(String name, String next, String typed, Problem why) {
        Form form = BLANK.with("signIn", name).refused(why);
        current.show(form);
        return Templates.signIn(frames.of("Sign in"), form, next, typed == null ? "" : typed);
    }

    /** Whoever reports for an agency in one authority begins with what it owes there. */
    private static String home(AuthenticatedCaller person) {
        List<String> reportsIn = person.grants().entrySet().stream().filter(grant -> grant.getValue().stream().anyMatch(Permissions.of(UpdatesApi.class, "submit")::contains))
                .map(Map.Entry::getKey).filter(authority -> !"*".equals(authority)).toList();
        return person.agency() == null || reportsIn.size() != 1 ? "/" : "/" + reportsIn.get(0) + "/agency/" + person.agency();
    }
}
