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
import org.jboss.resteasy.reactive.RestForm;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.access.AuthoritiesApi;
import touchstone.contracts.access.Authority;
import touchstone.contracts.access.NewAuthority;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;

/** The authorities that the caller administers. */
@Path("/administration")
@Blocking
@Produces(MediaType.TEXT_HTML)
class AdministrationPage {
    static final String PATH = "/administration";

    private static final String EVERY = "*";

    private final PageLayouts frames;
    private final AuthoritiesApi authorities;
    private final Caller caller;

    AdministrationPage(PageLayouts frames, AuthoritiesApi authorities, Caller caller) {
        this.frames = frames;
        this.authorities = authorities;
        this.caller = caller;
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
        if (!caller.isAnywhere(Role.ADMINISTRATOR)) {
            throw Problems.forbidden("This is for administrators. Ask one of them for what you need.");
        }
        List<Authority> own = own();
        return own.size() == 1 && !isEverywhere()
                ? Response.seeOther(URI.create(PATH + "/" + own.get(0).slug())).build()
                : Response.ok(page(Form.of("authority"), done)).build();
    }

    @POST
    @Path("/authorities")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow(Role.ADMINISTRATOR)
    @Operation(hidden = true)
    public Response add(@RestForm String name, @RestForm String slug) {
        FormReader typed = new FormReader(Form.of("authority").with("name", name).with("slug", slug));
        NewAuthority facts = new NewAuthority(typed.text("slug", "Give its short name for addresses."),
                typed.text("name", "Give its name, such as Stockton-on-Tees."));
        Form form = typed.isReadable() ? typed.form().wrong(FormOutcome.at(() -> authorities.add(facts)).refused()) : typed.form();
        return form.errors().isEmpty()
                ? Response.seeOther(URI.create(PATH + AdministrationSaved.AUTHORITY.query())).build()
                : Response.status(422).entity(page(form, null)).build();
    }

    private TemplateInstance page(Form form, AdministrationSaved done) {
        return Templates.administration(frames.of("Administration"), own(), isEverywhere() ? form : null, done);
    }

    private List<Authority> own() {
        return authorities.authorities().items().stream().filter(one -> caller.is(Role.ADMINISTRATOR, one.slug())).toList();
    }

    private boolean isEverywhere() {
        return caller.is(Role.ADMINISTRATOR, EVERY);
    }
}
