package touchstone.gateway.web.credentials;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Slug;
import touchstone.contracts.access.AgenciesApi;
import touchstone.contracts.access.Agency;
import touchstone.contracts.access.credential.CredentialsApi;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.layout.FlashSecret;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;
import touchstone.platform.caller.Caller;

/** Credentials: an agency's own for its people, every agency's for an administrator. */
@Path("/{authority}/credentials")
@Blocking
@Produces(MediaType.TEXT_HTML)
class CredentialsPage {
    private final PageLayouts frames;
    private final CredentialsApi credentials;
    private final AgenciesApi agencies;
    private final Caller caller;
    private final FlashSecret once;
    private final CurrentForm current;

    CredentialsPage(PageLayouts frames, CredentialsApi credentials, AgenciesApi agencies, Caller caller, FlashSecret once, CurrentForm current) {
        this.frames = frames;
        this.credentials = credentials;
        this.agencies = agencies;
        this.caller = caller;
        this.once = once;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance credentials(PageLayout frame, CredentialsView view);
    }

    @GET
    @AllowAs(contract = CredentialsApi.class, operation = "credentials")
    @Operation(hidden = true)
    public Response show(@PathParam("authority") @Slug String authority, @QueryParam("done") CredentialSaved done) {
        return once.page(CredentialsView.path(authority), of(authority, done));
    }

    TemplateInstance of(String authority, CredentialSaved done) {
        PageLayout frame = frames.of(authority, Section.PROGRAMME, "Credentials", null);
        return Templates.credentials(frame, new CredentialsView(authority,
                AllPages.of(after -> credentials.credentials(authority, after, AllPages.PAGE)), own(authority), current.shown(), done, once.secret()));
    }

    private List<Agency> own(String authority) {
        boolean every = caller.may(AgenciesApi.class, "add", authority);
        return AllPages.of(after -> agencies.agencies(authority, after, AllPages.PAGE)).stream()
                .filter(agency -> every || agency.slug().equals(caller.agency())).toList();
    }
}
