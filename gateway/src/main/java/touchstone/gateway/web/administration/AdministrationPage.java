package touchstone.gateway.web.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.access.AccountsApi;
import touchstone.contracts.access.AuthoritiesApi;
import touchstone.contracts.access.Authority;
import touchstone.contracts.access.NewAuthority;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.platform.caller.AllowAs;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;

/** The authorities that the caller administers. */
@Path("/administration")
@Blocking
@Produces(MediaType.TEXT_HTML)
class AdministrationPage {
    static final String PATH = "/administration";

    private static final String EVERY = "*";
    private static final String AUTHORITY = "authority";

    private final PageLayouts frames;
    private final AuthoritiesApi authorities;
    private final Caller caller;
    private final CurrentForm current;
    private final FormSubmission submission;
    private final FormAnswer answer;

    AdministrationPage(PageLayouts frames, AuthoritiesApi authorities, Caller caller, CurrentForm current, FormSubmission submission, FormAnswer answer) {
        this.frames = frames;
        this.authorities = authorities;
        this.caller = caller;
        this.current = current;
        this.submission = submission;
        this.answer = answer;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance administration(PageLayout frame, List<Authority> authorities, Form form, AdministrationSaved done);
    }

    /** Of several authorities one is chosen here; whoever administers one alone goes straight on to it. */
    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response administration(@QueryParam("done") AdministrationSaved done) {
        if (caller.isAnonymous()) {
            throw Problems.signInFirst();
        }
        if (!caller.mayAnywhere(AccountsApi.class, "accounts")) {
            throw Problems.forbidden("This is for administrators. Ask one of them for what you need.");
        }
        List<Authority> own = own();
        return own.size() == 1 && !isEverywhere()
                ? Response.seeOther(URI.create(PATH + "/" + own.get(0).slug())).build()
                : Response.ok(page(done)).build();
    }

    @POST
    @Path("/authorities")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = AuthoritiesApi.class, operation = "add")
    @Operation(hidden = true)
    public Response add() {
        FormReader typed = current.read(AUTHORITY);
        NewAuthority facts = new NewAuthority(typed.text("slug", "Give its short name for addresses."),
                typed.text("name", "Give its name, such as Stockton-on-Tees."));
        return answer.to(submission.send(typed, facts, () -> authorities.add(facts)), PATH + AdministrationSaved.AUTHORITY.query(), () -> page(null));
    }

    private TemplateInstance page(AdministrationSaved done) {
        Form form = isEverywhere() ? Form.of(AUTHORITY).or(current.shown()) : null;
        return Templates.administration(frames.of("Administration"), own(), form, done);
    }

    private List<Authority> own() {
        return AllPages.of(after -> authorities.authorities(after, AllPages.PAGE)).stream().filter(one -> caller.may(AccountsApi.class, "accounts", one.slug())).toList();
    }

    private boolean isEverywhere() {
        return caller.may(AuthoritiesApi.class, "add", EVERY);
    }
}
