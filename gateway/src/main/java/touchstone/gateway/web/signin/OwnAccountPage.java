package touchstone.gateway.web.signin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.access.session.OwnSessionsApi;
import touchstone.contracts.access.session.Session;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.identity.AuthenticatedCaller;
import touchstone.gateway.identity.account.OwnAccount;
import touchstone.gateway.identity.account.OwnAccounts;
import touchstone.gateway.identity.calendar.CalendarAddresses;
import touchstone.gateway.identity.session.DeviceCookie;
import touchstone.gateway.identity.session.PasswordChange;
import touchstone.gateway.identity.session.PresentedCredential;
import touchstone.gateway.identity.session.SignIns;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.FlashSecret;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.platform.caller.AllowAs;
import touchstone.platform.problem.Problems;

/** Who one is here, one's password, and where one is signed in. */
@Path(OwnAccountPage.PATH)
@Blocking
@Produces(MediaType.TEXT_HTML)
class OwnAccountPage {
    /** No password that was typed is ever sent back. */
    private static final Form BLANK = Form.of("password").with("current", "").with("fresh", "").with("again", "");

    static final String PATH = "/account";
    private static final String SESSIONS = "sessions";

    private final PageLayouts frames;
    private final OwnAccounts accounts;
    private final SignIns signIns;
    private final PasswordChange passwords;
    private final OwnSessionsApi sessions;
    private final FormSubmission submission;
    private final HttpServerRequest request;
    private final FormAnswer answer;
    private final CalendarAddresses calendars;
    private final FlashSecret once;

    OwnAccountPage(PageLayouts frames, OwnAccounts accounts, SignIns signIns, PasswordChange passwords, OwnSessionsApi sessions,
            FormSubmission submission, HttpServerRequest request, FormAnswer answer, CalendarAddresses calendars, FlashSecret once) {
        this.frames = frames;
        this.accounts = accounts;
        this.signIns = signIns;
        this.passwords = passwords;
        this.sessions = sessions;
        this.submission = submission;
        this.request = request;
        this.answer = answer;
        this.calendars = calendars;
        this.once = once;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance account(PageLayout frame, OwnAccountView view);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response account(@QueryParam("done") OwnAccountSaved done) {
        return once.page(PATH, page(BLANK, done));
    }

    /** Everyone else who is signed in to the account is signed out; this browser goes on in a new session. */
    @POST
    @Path("/password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response changePassword(@RestForm String current, @RestForm String fresh, @RestForm String again) {
        PasswordChange.Outcome outcome = passwords.change(own(), current, fresh, again, request.remoteAddress().hostAddress(), DeviceCookie.of(request));
        if (outcome.person().isEmpty()) {
            Form refused = BLANK.refused(Problems.invalid(outcome.errors()).problem());
            return answer.to(refused, "/account", () -> page(refused, null));
        }
        return welcomeAgain(outcome.person().get());
    }

    @POST
    @Path("/sessions/{id}/ending")
    @AllowAs(contract = OwnSessionsApi.class, operation = "end")
    @Operation(hidden = true)
    public Response endSession(@PathParam("id") UUID id) {
        Form form = submission.send(Form.of(SESSIONS), () -> sessions.end(id));
        return answer.to(form, "/account?done=" + OwnAccountSaved.SESSION + "#" + SESSIONS, () -> page(BLANK, null));
    }

    /** The address is shown once. */
    @POST
    @Path("/calendar")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response moveCalendar() {
        return once.goOn(PATH, "?done=" + OwnAccountSaved.CALENDAR + "#calendar", calendars.renew(own().id()));
    }

    private Response welcomeAgain(AuthenticatedCaller person) {
        Response.ResponseBuilder answer = Response.seeOther(URI.create("/account?done=" + OwnAccountSaved.PASSWORD));
        return PresentedCredential.session(request).isEmpty()
                ? answer.build()
                : answer.cookie(signIns.begin(person, request)).build();
    }

    private TemplateInstance page(Form form, OwnAccountSaved done) {
        OwnAccount own = own();
        List<Session> signedIn = AllPages.of(after -> sessions.sessions(after, AllPages.PAGE));
        return Templates.account(frames.of("Your account"), OwnAccountView.of(own, signedIn, frames, form, done, calendars.isThere(own.id()), address()));
    }

    /** Where the calendar is that has just been moved; null for none. */
    private String address() {
        return once.secret() == null ? null : URI.create(request.absoluteURI()).resolve("/calendars/" + once.secret() + ".ics").toString();
    }

    /** Only people have one: an agency's credential is sent to sign in like a visitor. */
    private OwnAccount own() {
        return accounts.ofCaller().orElseThrow(Problems::signInFirst);
    }
}
