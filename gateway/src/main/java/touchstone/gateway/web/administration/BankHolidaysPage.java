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
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.calendar.BankHoliday;
import touchstone.contracts.governance.calendar.BankHolidayImport;
import touchstone.contracts.governance.calendar.BankHolidaysApi;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.FileSubmission;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.Link;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.platform.caller.AllowAs;

/** The bank holidays by which an authority's deadlines are derived. */
@Path("/administration/{authority}/bank-holidays")
@Blocking
@Produces(MediaType.TEXT_HTML)
class BankHolidaysPage {
    @RestClient GovernanceClient.BankHolidays holidays;

    private final PageLayouts frames;
    private final ParallelCalls together;
    private final CurrentForm current;
    private final FormSubmission submission;
    private final FileSubmission files;
    private final FormAnswer answer;

    BankHolidaysPage(PageLayouts frames, ParallelCalls together, CurrentForm current, FormSubmission submission, FileSubmission files, FormAnswer answer) {
        this.frames = frames;
        this.together = together;
        this.current = current;
        this.submission = submission;
        this.files = files;
        this.answer = answer;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance holidays(PageLayout frame, BankHolidaysView view);
    }

    @GET
    @AllowAs(contract = BankHolidaysApi.class, operation = "add")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("authority") @Slug String authority, @QueryParam("done") AdministrationSaved done, @QueryParam("changed") int days) {
        return of(authority, null, done, days);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = BankHolidaysApi.class, operation = "add")
    @Operation(hidden = true)
    public Response add(@PathParam("authority") @Slug String authority) {
        FormReader typed = current.read(BankHolidaysView.DAY);
        BankHoliday facts = new BankHoliday(typed.date("date", "Give the day, such as 2027-05-03."), typed.text("name", "Say what it is called."));
        return answer(authority, submission.send(typed, facts, () -> holidays.add(authority, facts)), AdministrationSaved.HOLIDAY, 1);
    }

    @POST
    @Path("/{date}/withdrawal")
    @AllowAs(contract = BankHolidaysApi.class, operation = "withdraw")
    @Operation(hidden = true)
    public Response withdraw(@PathParam("authority") @Slug String authority, @PathParam("date") LocalDate date) {
        Form form = submission.send(Form.of(BankHolidaysView.WITHDRAWAL), () -> holidays.withdraw(authority, date));
        return answer(authority, form, AdministrationSaved.HOLIDAY_WITHDRAWN, 1);
    }

    /** Asked only what would change, the page itself says it. */
    @POST
    @Path("/imports")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @AllowAs(contract = BankHolidaysApi.class, operation = "importPublished")
    @Operation(hidden = true)
    public Response importPublished(@PathParam("authority") @Slug String authority, @RestForm("file") FileUpload file) {
        FormReader typed = current.read(BankHolidaysView.FILE);
        boolean dryRun = !typed.typed("dryRun").isEmpty();
        AtomicReference<BankHolidayImport> told = new AtomicReference<>();
        Form form = files.send(typed, file, (name, content) -> told.set(holidays.importPublished(authority, dryRun, content)));
        if (form.isRefused()) {
            return answer(authority, form, null, 0);
        }
        return dryRun ? Response.ok(of(authority, told.get(), null, 0)).build()
                : answer(authority, form, AdministrationSaved.HOLIDAYS, told.get().changes().size());
    }

    private Response answer(String authority, Form form, AdministrationSaved done, int days) {
        return answer.to(form, BankHolidaysView.path(authority) + "?done=" + done + "&changed=" + days, () -> of(authority, null, null, 0));
    }

    private TemplateInstance of(String authority, BankHolidayImport told, AdministrationSaved done, int days) {
        Link above = new Link(frames.nameOf(authority), AdministrationPage.PATH + "/" + authority);
        BankHolidaysView view = new BankHolidaysView(authority, together.ask(() -> AllPages.of(after -> holidays.years(authority, after, AllPages.PAGE))).get(), told,
                current.shown(), done, days);
        return Templates.holidays(frames.under(List.of(AuthorityPage.ABOVE, above), "Bank holidays"), view);
    }
}
