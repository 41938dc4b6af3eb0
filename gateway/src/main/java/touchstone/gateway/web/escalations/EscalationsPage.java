package touchstone.gateway.web.escalations;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.escalation.Escalation;
import touchstone.contracts.governance.escalation.EscalationQuery;
import touchstone.contracts.governance.escalation.EscalationWithdrawal;
import touchstone.contracts.governance.escalation.EscalationsApi;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.governance.BodyNames;
import touchstone.gateway.web.layout.ListAddress;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;

/** What bodies put before others, how far that has come and what the others answered. */
@Path("/{authority}/governance/escalations")
@Blocking
@Produces(MediaType.TEXT_HTML)
class EscalationsPage {
    @RestClient GovernanceClient.Escalations escalations;

    private final PageLayouts frames;
    private final BodyNames bodies;
    private final ParallelCalls together;
    private final CurrentForm current;
    private final FormSubmission submission;
    private final FormAnswer answer;

    EscalationsPage(PageLayouts frames, BodyNames bodies, ParallelCalls together, CurrentForm current, FormSubmission submission, FormAnswer answer) {
        this.frames = frames;
        this.bodies = bodies;
        this.together = together;
        this.current = current;
        this.submission = submission;
        this.answer = answer;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance escalations(PageLayout frame, EscalationsView view);
    }

    static String withdrawal(UUID escalation) {
        return "withdrawal-" + escalation;
    }

    /** Takes the filters of the list as its owner does. */
    @GET
    @AllowAs(contract = EscalationsApi.class, operation = "escalations")
    @Operation(hidden = true)
    public TemplateInstance escalations(@PathParam("authority") @Slug String authority, @BeanParam @Valid EscalationQuery query, @QueryParam("saved") EscalationSaved saved) {
        PageLayout frame = frames.of(authority, Section.GOVERNANCE, "Escalations", null);
        PendingCall<Page<Escalation>> listed = together.ask(() -> escalations.escalations(authority, query));
        PendingCall<List<Body>> known = bodies.ask(authority, null);
        Page<Escalation> page = listed.get();
        ListAddress address = ListAddress.of("/" + authority + "/governance/escalations", null).with("body", query.body).with("to", query.to).with("kind", query.kind)
                .with("state", query.state).with("open", query.open).with("logAction", query.logAction).with("text", query.text);
        return Templates.escalations(frame, new EscalationsView(address, page.items(), known.get(), current.shown(), saved, address.next(AllPages.cursor(page.next())), "/" + authority));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = EscalationsApi.class, operation = "withdraw")
    @Operation(hidden = true)
    public Response withdraw(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted(id);
        EscalationWithdrawal why = new EscalationWithdrawal(typed.text("why", "Say why no answer is asked for any more."));
        return answer.to(submission.send(typed, why, () -> escalations.withdraw(authority, id, why)), "/" + authority + "/governance/escalations?saved=" + EscalationSaved.WITHDRAWN,
                () -> escalations(authority, new EscalationQuery(), null));
    }

    private FormReader posted(UUID id) {
        return current.read(withdrawal(id));
    }
}
