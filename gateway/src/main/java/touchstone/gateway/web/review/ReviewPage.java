package touchstone.gateway.web.review;

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
import org.jboss.resteasy.reactive.RestForm;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.update.UpdateReturn;
import touchstone.contracts.plans.update.UpdatesApi;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;

/** The review queue: one update at a time, accepted or returned with a reason. */
@Path("/{authority}/review")
@Blocking
@Produces(MediaType.TEXT_HTML)
class ReviewPage {
    private static final String RETURN = "return";

    @RestClient PlansClient.Updates updates;

    private final PageLayouts frames;
    private final QueueReader reader;
    private final CurrentForm current;
    private final FormSubmission submission;
    private final FormAnswer answer;

    ReviewPage(PageLayouts frames, QueueReader reader, CurrentForm current, FormSubmission submission, FormAnswer answer) {
        this.frames = frames;
        this.reader = reader;
        this.current = current;
        this.submission = submission;
        this.answer = answer;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance review(PageLayout frame, QueueView view);
    }

    @GET
    @AllowAs(contract = UpdatesApi.class, operation = "accept")
    @Operation(hidden = true)
    public TemplateInstance review(
            @PathParam("authority") @Slug String authority, @QueryParam("update") UUID update, @QueryParam("done") ReviewSaved done) {
        return page(authority, update, done);
    }

    @POST
    @Path("/{action}/{update}/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = UpdatesApi.class, operation = "accept")
    @Operation(hidden = true)
    public Response accept(
            @PathParam("authority") @Slug String authority, @PathParam("action") UUID action, @PathParam("update") UUID update,
            @RestForm UUID next) {
        return answer(authority, update, submission.send(Form.of(RETURN), () -> updates.accept(authority, action, update)), next, ReviewSaved.ACCEPTED);
    }

    @POST
    @Path("/{action}/{update}/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = UpdatesApi.class, operation = "giveBack")
    @Operation(hidden = true)
    public Response giveBack(
            @PathParam("authority") @Slug String authority, @PathParam("action") UUID action, @PathParam("update") UUID update,
            @RestForm UUID next) {
        FormReader typed = current.read(RETURN);
        UpdateReturn back = new UpdateReturn(typed.text("reason", "Say what is missing, so that the agency can put it right."));
        Form form = submission.send(typed, back, () -> updates.giveBack(authority, action, update, back));
        return answer(authority, update, form, next, ReviewSaved.RETURNED);
    }

    private Response answer(String authority, UUID update, Form form, UUID next, ReviewSaved done) {
        String there = "/" + authority + "/review?done=" + done + (next == null ? "" : "&update=" + next);
        return answer.to(form, there, () -> page(authority, update, null));
    }

    private TemplateInstance page(String authority, UUID update, ReviewSaved done) {
        PageLayout frame = frames.of(authority, Section.PLAN, "Review", null);
        return Templates.review(frame, reader.read(authority, update, Form.of(RETURN).or(current.shown()), done));
    }
}
