package touchstone.gateway.web.administration;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.access.AccountsApi;
import touchstone.contracts.access.AgenciesApi;
import touchstone.contracts.access.AgencyKind;
import touchstone.contracts.access.AuthoritiesApi;
import touchstone.contracts.access.Closing;
import touchstone.contracts.access.NewAccount;
import touchstone.contracts.access.NewAgency;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormResult;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.FlashSecret;
import touchstone.platform.caller.AllowAs;

/** What an administrator adds to an authority. */
@Path("/administration/{authority}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class AuthorityForms {
    private final AuthorityPage page;
    private final FlashSecret once;
    private final AccountsApi accounts;
    private final AgenciesApi agencies;
    private final AuthoritiesApi authorities;
    private final CurrentForm posted;
    private final FormSubmission submission;
    private final FormAnswer answer;

    AuthorityForms(AuthorityPage page, FlashSecret once, AccountsApi accounts, AgenciesApi agencies, AuthoritiesApi authorities,
            CurrentForm posted, FormSubmission submission, FormAnswer answer) {
        this.page = page;
        this.once = once;
        this.accounts = accounts;
        this.agencies = agencies;
        this.authorities = authorities;
        this.posted = posted;
        this.submission = submission;
        this.answer = answer;
    }

    @POST
    @Path("/accounts")
    @AllowAs(contract = AccountsApi.class, operation = "open")
    @Operation(hidden = true)
    public Response open(@PathParam("authority") @Slug String authority) {
        FormReader typed = posted.read(AuthorityView.ACCOUNT);
        NewAccount facts = new NewAccount(typed.text("signIn", "Give the name to sign in with, such as chair.stockton."),
                typed.text("post", "Give the post, such as Independent Chair; never a personal name."),
                typed.text("agency"), typed.choices(Role.class, "roles", "Choose what they may do."));
        FormResult<String> password = submission.sendAndGet(typed, facts, () -> accounts.open(authority, facts).password());
        return password.isRefused() ? refused(authority, password.form())
                : once.goOn(AccountPage.path(authority, facts.signIn()), AdministrationSaved.ACCOUNT.query(), password.answer());
    }

    @POST
    @Path("/agencies")
    @AllowAs(contract = AgenciesApi.class, operation = "add")
    @Operation(hidden = true)
    public Response add(@PathParam("authority") @Slug String authority) {
        FormReader typed = posted.read(AuthorityView.AGENCY);
        NewAgency facts = new NewAgency(typed.text("slug", "Give its short name for addresses, such as police."),
                typed.text("name", "Give its name."), typed.choice(AgencyKind.class, "kind", "Choose what sort of partner it is."));
        Form form = submission.send(typed, facts, () -> agencies.add(authority, facts));
        return answer.to(form, path(authority) + AdministrationSaved.AGENCY.query(), () -> page.of(authority, null));
    }

    @POST
    @Path("/closing")
    @AllowAs(contract = AuthoritiesApi.class, operation = "close")
    @Operation(hidden = true)
    public Response close(@PathParam("authority") @Slug String authority) {
        FormReader typed = posted.read(AuthorityView.CLOSING);
        Closing facts = new Closing(typed.date("on", "Give the last day of the record, such as 2013-06-13."),
                typed.text("because", "Say who decided it and why; readers are told."));
        Form form = submission.send(typed, facts, () -> authorities.close(authority, facts));
        return answer.to(form, path(authority) + AdministrationSaved.CLOSED.query(), () -> page.of(authority, null));
    }

    @POST
    @Path("/reopening")
    @AllowAs(contract = AuthoritiesApi.class, operation = "reopen")
    @Operation(hidden = true)
    public Response reopen(@PathParam("authority") @Slug String authority) {
        Form form = submission.send(Form.of(AuthorityView.REOPENING), () -> authorities.reopen(authority));
        return answer.to(form, path(authority) + AdministrationSaved.RUNNING.query(), () -> page.of(authority, null));
    }

    private Response refused(String authority, Form form) {
        return answer.to(form, path(authority), () -> page.of(authority, null));
    }

    private static String path(String authority) {
        return AdministrationPage.PATH + "/" + authority;
    }
}
