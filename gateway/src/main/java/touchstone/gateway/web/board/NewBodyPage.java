package touchstone.gateway.web.board;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.body.BodiesApi;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.BodyKind;
import touchstone.contracts.governance.body.BodyQuery;
import touchstone.contracts.governance.body.Cadence;
import touchstone.contracts.governance.body.NewBody;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;

/** Setting up a body: what it is and its terms. Its seats and its year follow on the page of its own. */
@Path("/{authority}/governance/new-body")
@Blocking
@Produces(MediaType.TEXT_HTML)
class NewBodyPage {
    @RestClient GovernanceClient.Bodies bodies;

    private final PageLayouts frames;
    private final ParallelCalls together;
    private final CurrentForm current;
    private final FormSubmission submission;
    private final FormAnswer answer;

    NewBodyPage(PageLayouts frames, ParallelCalls together, CurrentForm current, FormSubmission submission, FormAnswer answer) {
        this.frames = frames;
        this.together = together;
        this.current = current;
        this.submission = submission;
        this.answer = answer;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance newBody(PageLayout frame, NewBodyView view);
    }

    @GET
    @AllowAs(contract = BodiesApi.class, operation = "add")
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("authority") @Slug String authority) {
        PageLayout frame = frames.of(authority, Section.GOVERNANCE, "Set up a board", null);
        List<Body> known = together.ask(() -> AllPages.of(after -> bodies.bodies(authority, BodyQuery.page(null, after, AllPages.PAGE)))).orElse(List.of());
        Form form = Form.of(NewBodyView.BODY).with("terms.noticeDays", "5").or(current.shown());
        return Templates.newBody(frame, new NewBodyView(form, known, "/" + authority));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = BodiesApi.class, operation = "add")
    @Operation(hidden = true)
    public Response add(@PathParam("authority") @Slug String authority) {
        FormReader typed = current.read(NewBodyView.BODY);
        NewBody facts = new NewBody(typed.text("reference", "Give its short name for addresses, such as improvement-board."),
                typed.text("name", "Give its name."), typed.choice(BodyKind.class, "kind", "Choose what sort of body it is."), typed.id("parent"),
                TermsFields.read(typed), typed.choice(Cadence.class, "cadence", "Choose how often it meets."));
        Form form = submission.send(typed, facts, () -> bodies.add(authority, facts));
        return answer.to(form, BoardView.path(authority, facts.reference()) + "?done=" + BoardSaved.BODY, () -> show(authority));
    }
}
