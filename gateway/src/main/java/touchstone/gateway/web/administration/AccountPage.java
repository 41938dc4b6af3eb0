package touchstone.gateway.web.administration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import touchstone.contracts.Slug;
import touchstone.contracts.access.Account;
import touchstone.contracts.access.AccountsApi;
import touchstone.contracts.access.Roles;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.layout.FlashSecret;
import touchstone.gateway.web.layout.Link;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;

/** One account: what it may do, another password, its end. */
@Path("/administration/{authority}/accounts/{signIn}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class AccountPage {
    private final PageLayouts frames;
    private final AccountReader reader;
    private final AccountsApi accounts;
    private final FlashSecret once;

    AccountPage(PageLayouts frames, AccountReader reader, AccountsApi accounts, FlashSecret once) {
        this.frames = frames;
        this.reader = reader;
        this.accounts = accounts;
        this.once = once;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance account(PageLayout frame, AccountView view);
    }

    static String path(String authority, String signIn) {
        return AdministrationPage.PATH + "/" + authority + "/accounts/" + signIn;
    }

    @GET
    @Allow(Role.ADMINISTRATOR)
    @Operation(hidden = true)
    public Response show(@PathParam("authority") @Slug String authority, @PathParam("signIn") String signIn,
            @QueryParam("done") AdministrationSaved done) {
        return once.page(path(authority, signIn), page(reader.read(authority, signIn, null, done, once.secret())));
    }

    @POST
    @Path("/roles")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow(Role.ADMINISTRATOR)
    @Operation(hidden = true)
    public Response setRoles(@PathParam("authority") @Slug String authority, @PathParam("signIn") String signIn,
            @RestForm List<String> roles) {
        FormReader typed = new FormReader(Form.of(AccountReader.ROLES).with("roles", String.join("\n", roles)));
        Roles wanted = new Roles(typed.choices(Role.class, "roles"));
        FormOutcome<Account> attempt = FormOutcome.at(() -> accounts.setRoles(authority, signIn, wanted));
        if (attempt.isDone()) {
            return back(authority, signIn, AdministrationSaved.ROLES);
        }
        Form wrong = typed.form().wrong(attempt.refused());
        return Response.status(422).entity(page(reader.read(authority, signIn, wrong, null, null))).build();
    }

    @POST
    @Path("/password")
    @Allow(Role.ADMINISTRATOR)
    @Operation(hidden = true)
    public Response renewPassword(@PathParam("authority") @Slug String authority, @PathParam("signIn") String signIn) {
        String password = accounts.renewPassword(authority, signIn).password();
        return once.goOn(path(authority, signIn), AdministrationSaved.PASSWORD.query(), password);
    }

    @POST
    @Path("/ending")
    @Allow(Role.ADMINISTRATOR)
    @Operation(hidden = true)
    public Response end(@PathParam("authority") @Slug String authority, @PathParam("signIn") String signIn) {
        accounts.end(authority, signIn);
        return back(authority, signIn, AdministrationSaved.ENDED);
    }

    @POST
    @Path("/reopening")
    @Allow(Role.ADMINISTRATOR)
    @Operation(hidden = true)
    public Response reopen(@PathParam("authority") @Slug String authority, @PathParam("signIn") String signIn) {
        accounts.reopen(authority, signIn);
        return back(authority, signIn, AdministrationSaved.REOPENED);
    }

    private static Response back(String authority, String signIn, AdministrationSaved done) {
        return Response.seeOther(URI.create(path(authority, signIn) + done.query())).build();
    }

    private TemplateInstance page(AccountView view) {
        Link authority = new Link(view.authority().name(), AdministrationPage.PATH + "/" + view.authority().slug());
        return Templates.account(frames.under(List.of(AuthorityPage.ABOVE, authority), view.account().post()), view);
    }
}
