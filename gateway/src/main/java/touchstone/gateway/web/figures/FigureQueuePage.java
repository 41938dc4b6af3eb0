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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.metrics.lock.NewPeriodLock;
import touchstone.contracts.metrics.lock.PeriodLocksApi;
import touchstone.contracts.metrics.lock.PeriodUnlock;
import touchstone.contracts.metrics.reading.IntakeApi;
import touchstone.contracts.metrics.reading.ReadingResults;
import touchstone.contracts.metrics.reading.ReadingReviews;
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

/** Figures that wait for review, many at once, and the periods that are closed. */
@Path("/{authority}/figures/review")
@Blocking
@Produces(MediaType.TEXT_HTML)
class FigureQueuePage {
    @RestClient MetricsClient.Intake intake;
    @RestClient MetricsClient.PeriodLocks locks;

    private final PageLayouts frames;
    private final FigureQueueReader reader;
    private final CurrentForm current;
    private final FormSubmission submission;
    private final FormAnswer answer;

    FigureQueuePage(PageLayouts frames, FigureQueueReader reader, CurrentForm current, FormSubmission submission, FormAnswer answer) {
        this.frames = frames;
        this.reader = reader;
        this.current = current;
        this.submission = submission;
        this.answer = answer;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance queue(PageLayout frame, FigureQueueView view);
    }

    @GET
    @AllowAs(contract = IntakeApi.class, operation = "review")
    @Operation(hidden = true)
    public TemplateInstance queue(@PathParam("authority") @Slug String authority, @QueryParam("done") FigureSaved done) {
        return page(authority, done);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = IntakeApi.class, operation = "review")
    @Operation(hidden = true)
    public Response review(@PathParam("authority") @Slug String authority) {
        FormReader typed = current.read(FigureQueueView.REVIEW);
        ReadingReviews reviews = ReviewForm.read(typed);
        submission.hold(typed, reviews, field -> field.startsWith(ReviewForm.CHOSEN) ? field.replaceFirst(".*\\.", "") : field);
        FormResult<ReadingResults> sent = typed.isReadable()
                ? submission.sendAndGet(typed.form(), () -> intake.review(authority, reviews)) : new FormResult<>(typed.form(), null);
        Form form = sent.form().isRefused() ? sent.form() : ReviewForm.told(typed, sent.answer());
        return answer.to(form, base(authority) + "?done=" + FigureSaved.REVIEWED, () -> page(authority, null));
    }

    @POST
    @Path("/locks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = PeriodLocksApi.class, operation = "lock")
    @Operation(hidden = true)
    public Response lock(@PathParam("authority") @Slug String authority) {
        FormReader typed = current.read(FigureQueueView.LOCK);
        NewPeriodLock lock = new NewPeriodLock(SaidPeriod.written(typed.text("period", "Say which period, such as 2012/13 Q4.")),
                typed.text("reason", "Say why, such as the report that its figures stand in."));
        Form form = submission.send(typed, lock, () -> locks.lock(authority, lock));
        return answer.to(form, base(authority) + "?done=" + FigureSaved.LOCKED, () -> page(authority, null));
    }

    @POST
    @Path("/locks/{id}/unlocking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = PeriodLocksApi.class, operation = "unlock")
    @Operation(hidden = true)
    public Response unlock(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = current.read(FigureQueueView.unlock(id));
        PeriodUnlock unlock = new PeriodUnlock(typed.text("reason", "Say what is to be put right."));
        Form form = submission.send(typed, unlock, () -> locks.unlock(authority, id, unlock));
        return answer.to(form, base(authority) + "?done=" + FigureSaved.UNLOCKED, () -> page(authority, null));
    }

    private static String base(String authority) {
        return "/" + authority + "/figures/review";
    }

    private TemplateInstance page(String authority, FigureSaved done) {
        PageLayout frame = frames.of(authority, Section.FIGURES, "Review figures", null);
        return Templates.queue(frame, reader.read(authority, current.shown(), done));
    }
}
