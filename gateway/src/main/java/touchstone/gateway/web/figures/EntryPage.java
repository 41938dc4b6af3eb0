package touchstone.gateway.web.figures;

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
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.metrics.entry.EntrySheet;
import touchstone.contracts.metrics.reading.IntakeApi;
import touchstone.contracts.metrics.reading.ReadingIds;
import touchstone.contracts.metrics.reading.ReadingResults;
import touchstone.contracts.metrics.reading.ReadingsApi;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormResult;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;

/** Figures of a period, entered in a grid or pasted from a spreadsheet. */
@Path("/{authority}/figures/enter")
@Blocking
@Produces(MediaType.TEXT_HTML)
class EntryPage {
    @RestClient MetricsClient.Intake intake;
    @RestClient MetricsClient.Readings readings;

    private final PageLayouts frames;
    private final EntryReader reader;
    private final CurrentForm current;
    private final FormSubmission submission;
    private final FormAnswer answer;
    private final FigureCheck check;

    EntryPage(PageLayouts frames, EntryReader reader, CurrentForm current, FormSubmission submission, FormAnswer answer, FigureCheck check) {
        this.frames = frames;
        this.check = check;
        this.reader = reader;
        this.current = current;
        this.submission = submission;
        this.answer = answer;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance entry(PageLayout frame, EntryView view);

        static native TemplateInstance entry$said(EntryView view);
    }

    @GET
    @AllowAs(contract = IntakeApi.class, operation = "submit")
    @Operation(hidden = true)
    public TemplateInstance entry(
            @PathParam("authority") @Slug String authority, @QueryParam("period") String period, @QueryParam("done") FigureSaved done) {
        return page(authority, period, done);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = IntakeApi.class, operation = "submit")
    @Operation(hidden = true)
    public Response submit(@PathParam("authority") @Slug String authority) {
        FormReader typed = current.read(EntryView.GRID);
        EntryForm grid = EntryForm.read(typed);
        Form form = grid.isLookedOver() ? check.of(authority, reader.sheet(authority, grid.period()), grid)
                : typed.isReadable() ? grid.told(submission.send(typed.form(), () -> intake.submit(authority, null, grid.readings()))) : typed.form();
        FigureSaved saved = grid.isDraft() ? FigureSaved.DRAFTED : FigureSaved.SUBMITTED;
        return answer.to(form, there(authority, grid.period(), saved), () -> page(authority, grid.period(), null));
    }

    /** What becomes of what is typed so far, for the page to show beside it; nothing is said of it when it cannot be told. */
    @POST
    @Path("/check")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = IntakeApi.class, operation = "check")
    @Operation(hidden = true)
    public TemplateInstance check(@PathParam("authority") @Slug String authority) {
        FormReader typed = current.read(EntryView.GRID);
        EntrySheet sheet = reader.sheet(authority, typed.typed("period"));
        return Templates.entry$said(new EntryView(authority, sheet, null, check.of(authority, sheet, typed), null));
    }

    @POST
    @Path("/drafts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = IntakeApi.class, operation = "submitDrafts")
    @Operation(hidden = true)
    public Response submitDrafts(@PathParam("authority") @Slug String authority) {
        FormReader typed = current.read(EntryView.DRAFTS);
        String period = typed.typed("period");
        List<UUID> drafts = typed.lines("drafts").stream().filter(line -> line.matches("[0-9a-f-]{36}")).map(UUID::fromString).toList();
        ReadingIds ids = new ReadingIds(drafts);
        FormResult<ReadingResults> sent = submission.sendAndGet(typed, ids, () -> intake.submitDrafts(authority, ids));
        Form form = sent.isRefused() ? sent.form() : ReviewForm.told(typed, sent.answer());
        return answer.to(form, there(authority, period, FigureSaved.SUBMITTED), () -> page(authority, period, null));
    }

    @POST
    @Path("/{code}/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = ReadingsApi.class, operation = "withdraw")
    @Operation(hidden = true)
    public Response withdraw(
            @PathParam("authority") @Slug String authority, @PathParam("code") @Slug String code, @PathParam("id") UUID id) {
        FormReader typed = current.read(EntryView.withdrawal(id));
        String period = typed.typed("period");
        Form form = submission.send(typed.form(), () -> readings.withdraw(authority, code, id));
        return answer.to(form, there(authority, period, FigureSaved.WITHDRAWN), () -> page(authority, period, null));
    }

    private static String there(String authority, String period, FigureSaved saved) {
        return UriBuilder.fromPath("/" + authority + "/figures/enter").queryParam("period", "{period}").queryParam("done", saved).build(period).toString();
    }

    TemplateInstance of(String authority, String period) {
        return page(authority, period, null);
    }

    private TemplateInstance page(String authority, String period, FigureSaved done) {
        PageLayout frame = frames.of(authority, Section.FIGURES, "Enter figures", null);
        return Templates.entry(frame, reader.read(authority, period, current.shown(), done));
    }
}
