package touchstone.gateway.web.administration;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.access.AccountsApi;
import touchstone.contracts.access.AgenciesApi;
import touchstone.contracts.access.AgencyKind;
import touchstone.contracts.access.CredentialsApi;
import touchstone.contracts.access.NewAccount;
import touchstone.contracts.access.NewAgency;
import touchstone.contracts.access.NewCredential;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.layout.FlashSecret;
import touchstone.gateway.web.layout.PageLayouts;

/** What an administrator adds to an authority. */
@Path("/administration/{authority}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class AuthorityForms {
    private final PageLayouts frames;
    private final AuthorityReader reader;
    private final FlashSecret once;
    private final AccountsApi accounts;
    private final AgenciesApi agencies;
    private final CredentialsApi credentials;

    AuthorityForms(PageLayouts frames, AuthorityReader reader, FlashSecret once, AccountsApi accounts, AgenciesApi agencies,
            CredentialsApi credentials) {
        this.frames = frames;
        this.reader = reader;
        this.once = once;
        this.accounts = accounts;
        this.agencies = agencies;
        this.credentials = credentials;
    }

    @POST
    @Path("/accounts")
    @Allow(Role.ADMINISTRATOR)
    @Operation(hidden = true)
    public Response open(@PathParam("authority") @Slug String authority, @RestForm String signIn, @RestForm String post,
            @RestForm String agency, @RestForm List<String> roles) {
        FormReader typed = new FormReader(Form.of(AuthorityView.ACCOUNT).with("signIn", signIn).with("post", post).with("agency", agency)
                .with("roles", String.join("\n", roles)));
        typed.text("roles", "Choose what they may do.");
        NewAccount facts = new NewAccount(typed.text("signIn", "Give the name to sign in with, such as chair.stockton."),
                typed.text("post", "Give the post, such as Independent Chair; never a personal name."),
                typed.textOrNull("agency"), typed.choices(Role.class, "roles"));
        return answer(authority, typed, () -> accounts.open(authority, facts), opened ->
                once.goOn(AccountPage.path(authority, facts.signIn()), AdministrationSaved.ACCOUNT.query(), opened.password()));
    }

    @POST
    @Path("/agencies")
    @Allow(Role.ADMINISTRATOR)
    @Operation(hidden = true)
    public Response add(@PathParam("authority") @Slug String authority, @RestForm String name, @RestForm String slug,
            @RestForm String kind) {
        FormReader typed = new FormReader(Form.of(AuthorityView.AGENCY).with("name", name).with("slug", slug).with("kind", kind));
        NewAgency facts = new NewAgency(typed.text("slug", "Give its short name for addresses, such as police."),
                typed.text("name", "Give its name."), typed.choice(AgencyKind.class, "kind", "Choose what sort of partner it is."));
        return answer(authority, typed, () -> agencies.add(authority, facts), added -> back(authority, AdministrationSaved.AGENCY));
    }

    @POST
    @Path("/credentials")
    @Allow(Role.ADMINISTRATOR)
    @Operation(hidden = true)
    public Response issue(@PathParam("authority") @Slug String authority, @RestForm String agency, @RestForm String label) {
        FormReader typed = new FormReader(Form.of(AuthorityView.CREDENTIAL).with("agency", agency).with("label", label));
        NewCredential facts = new NewCredential(typed.text("agency", "Choose the agency."),
                typed.text("label", "Say what it is for, such as: case system, nightly."));
        return answer(authority, typed, () -> credentials.issue(authority, facts), issued ->
                once.goOn(path(authority), AdministrationSaved.CREDENTIAL.query(), issued.secret()));
    }

    @POST
    @Path("/credentials/{id}/revocation")
    @Allow(Role.ADMINISTRATOR)
    @Operation(hidden = true)
    public Response revoke(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        credentials.revoke(authority, id);
        return back(authority, AdministrationSaved.REVOKED);
    }

    private <T> Response answer(String authority, FormReader typed, Supplier<T> operation, Function<T, Response> then) {
        Form form = typed.form();
        if (typed.isReadable()) {
            FormOutcome<T> attempt = FormOutcome.at(operation);
            if (attempt.isDone()) {
                return then.apply(attempt.done());
            }
            form = form.wrong(attempt.refused());
        }
        return Response.status(422).entity(AuthorityPage.page(frames, reader.read(authority, form, null, null))).build();
    }

    private static Response back(String authority, AdministrationSaved done) {
        return Response.seeOther(URI.create(path(authority) + done.query())).build();
    }

    private static String path(String authority) {
        return AdministrationPage.PATH + "/" + authority;
    }
}
