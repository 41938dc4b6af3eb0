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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.access.AccountsApi;
import touchstone.contracts.access.Roles;
import touchstone.contracts.access.session.SessionsApi;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormResult;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.FlashSecret;
import touchstone.gateway.web.layout.Link;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.platform.caller.AllowAs;

/** One account: what it may do, where it is signed in, another password, its end. */
@Path("/administration/{authority}/accounts/{signIn}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class AccountPage {
    /** Id of what stands under its password and its end. */
    static final String PASSWORD = "password";

    private final PageLayouts frames;
    private final AccountReader reader;
    private final AccountsApi accounts;
    private final SessionsApi sessions;
    private final FlashSecret once;
    private final CurrentForm current;
    private final FormSubmission submission;
    private final FormAnswer answer;

    AccountPage(PageLayouts frames, AccountReader reader, AccountsApi accounts, SessionsApi sessions, FlashSecret once,
            CurrentForm current, FormSubmission submission, FormAnswer answer) {
        this.frames = frames;
        this.reader = reader;
        this.accounts = accounts;
        this.sessions = sessions;
        this.once = once;
        this.current = current;
        this.submission = submission;
        this.answer = answer;
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
    @AllowAs(contract = AccountsApi.class, operation = "accounts")
    @Operation(hidden = true)
    public Response show(@PathParam("authority") @Slug String authority, @PathParam("signIn") String signIn,
            @QueryParam("done") AdministrationSaved done) {
        return once.page(path(authority, signIn), of(authority, signIn, done));
    }

    @POST
    @Path("/roles")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = AccountsApi.class, operation = "setRoles")
    @Operation(hidden = true)
    public Response setRoles(@PathParam("authority") @Slug String authority, @PathParam("signIn") String signIn) {
        FormReader typed = current.read(AccountReader.ROLES);
        Roles wanted = new Roles(typed.choices(Role.class, "roles", "Choose what they may do."));
        return answer(authority, signIn, submission.send(typed, wanted, () -> accounts.setRoles(authority, signIn, wanted)), AdministrationSaved.ROLES);
    }

    @POST
    @Path("/password")
    @AllowAs(contract = AccountsApi.class, operation = "renewPassword")
    @Operation(hidden = true)
    public Response renewPassword(@PathParam("authority") @Slug String authority, @PathParam("signIn") String signIn) {
        FormResult<String> password = submission.sendAndGet(Form.of(PASSWORD), () -> accounts.renewPassword(authority, signIn).password());
        return password.isRefused() ? answer(authority, signIn, password.form(), null)
                : once.goOn(path(authority, signIn), AdministrationSaved.PASSWORD.query(), password.answer());
    }

    @POST
    @Path("/ending")
    @AllowAs(contract = AccountsApi.class, operation = "end")
    @Operation(hidden = true)
    public Response end(@PathParam("authority") @Slug String authority, @PathParam("signIn") String signIn) {
        return answer(authority, signIn, submission.send(Form.of(PASSWORD), () -> accounts.end(authority, signIn)), AdministrationSaved.ENDED);
    }

    @POST
    @Path("/reopening")
    @AllowAs(contract = AccountsApi.class, operation = "reopen")
    @Operation(hidden = true)
    public Response reopen(@PathParam("authority") @Slug String authority, @PathParam("signIn") String signIn) {
        return answer(authority, signIn, submission.send(Form.of(PASSWORD), () -> accounts.reopen(authority, signIn)), AdministrationSaved.REOPENED);
    }

    @POST
    @Path("/sessions/{id}/ending")
    @AllowAs(contract = SessionsApi.class, operation = "end")
    @Operation(hidden = true)
    public Response endSession(@PathParam("authority") @Slug String authority, @PathParam("signIn") String signIn, @PathParam("id") UUID id) {
        return answer(authority, signIn, submission.send(Form.of(PASSWORD), () -> sessions.end(authority, signIn, id)), AdministrationSaved.SESSION);
    }

    private Response answer(String authority, String signIn, Form form, AdministrationSaved done) {
        String there = path(authority, signIn) + (done == null ? "" : done.query());
        return answer.to(form, there, () -> of(authority, signIn, null));
    }

    private TemplateInstance of(String name, String signIn, AdministrationSaved done) {
        AccountView view = reader.read(name, signIn, current.shown(), done, once.secret());
        Link authority = new Link(view.authority().name(), AdministrationPage.PATH + "/" + view.authority().slug());
        return Templates.account(frames.under(List.of(AuthorityPage.ABOVE, authority), view.account().post()), view);
    }
}
