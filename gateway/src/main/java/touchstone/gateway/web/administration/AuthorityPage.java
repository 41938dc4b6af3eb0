package touchstone.gateway.web.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Slug;
import touchstone.contracts.access.AccountsApi;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.layout.Link;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.platform.caller.AllowAs;

/** The accounts and agencies of one authority. */
@Path("/administration/{authority}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class AuthorityPage {
    /** What every page of administration stands below. */
    static final Link ABOVE = new Link("Administration", AdministrationPage.PATH);

    private final PageLayouts frames;
    private final AuthorityReader reader;
    private final CurrentForm current;

    AuthorityPage(PageLayouts frames, AuthorityReader reader, CurrentForm current) {
        this.frames = frames;
        this.reader = reader;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance authority(PageLayout frame, AuthorityView view);
    }

    @GET
    @AllowAs(contract = AccountsApi.class, operation = "accounts")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("authority") @Slug String authority, @QueryParam("done") AdministrationSaved done) {
        return of(authority, done);
    }

    TemplateInstance of(String authority, AdministrationSaved done) {
        AuthorityView view = reader.read(authority, current.shown(), done);
        return Templates.authority(frames.under(List.of(ABOVE), view.authority().name()), view);
    }
}
