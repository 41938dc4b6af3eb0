package touchstone.gateway.web.amendments;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.amendment.AmendmentClosing;
import touchstone.contracts.plans.amendment.AmendmentKind;
import touchstone.contracts.plans.amendment.AmendmentStepsApi;
import touchstone.contracts.plans.amendment.AmendmentsApi;
import touchstone.contracts.plans.amendment.Involvement;
import touchstone.contracts.plans.amendment.NewAmendment;
import touchstone.contracts.plans.amendment.NewConsultation;
import touchstone.contracts.plans.version.Approval;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.versions.VersionReader;
import touchstone.platform.caller.AllowAs;

/** What is written on the page of a plan's amendments. */
@Path("/{authority}/plan/{plan}/amendments")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class AmendmentForms {
    @RestClient PlansClient.Amendments amendments;
    @RestClient PlansClient.AmendmentSteps steps;

    private final AmendmentsPage page;
    private final VersionReader versions;
    private final CurrentForm posted;
    private final FormSubmission submission;
    private final FormAnswer answer;

    AmendmentForms(AmendmentsPage page, VersionReader versions, CurrentForm posted, FormSubmission submission, FormAnswer answer) {
        this.page = page;
        this.versions = versions;
        this.posted = posted;
        this.submission = submission;
        this.answer = answer;
    }

    @POST
    @AllowAs(contract = AmendmentsApi.class, operation = "propose")
    @Operation(hidden = true)
    public Response propose(
            @PathParam("authority") @Slug String authority, @PathParam("plan") @Slug String plan) {
        FormReader typed = posted.read(AmendmentsView.PROPOSAL);
        NewAmendment amendment = new NewAmendment(
                typed.choice(AmendmentKind.class, "kind", "Choose whether it is minor or major."),
                typed.text("title", "Give it a name by which people know it."),
                typed.text("reason", "Say why the plan must change."));
        return answer(authority, plan, typed, amendment, id -> amendments.propose(authority, id, amendment));
    }

    @POST
    @Path("/{id}/consultation")
    @AllowAs(contract = AmendmentStepsApi.class, operation = "consult")
    @Operation(hidden = true)
    public Response consult(
            @PathParam("authority") @Slug String authority, @PathParam("plan") @Slug String plan, @PathParam("id") UUID amendment) {
        FormReader typed = posted.read(AmendmentsView.CONSULTATION);
        NewConsultation consultation = new NewConsultation(
                typed.choice(Involvement.class, "involvement", "Choose whether they were consulted or agreed."),
                typed.text("party", "Name the post or the body."), typed.date("on"), typed.text("note"));
        return answer(authority, plan, typed, consultation, id -> steps.consult(authority, id, amendment, consultation));
    }

    @POST
    @Path("/{id}/approval")
    @AllowAs(contract = AmendmentStepsApi.class, operation = "approve")
    @Operation(hidden = true)
    public Response approve(
            @PathParam("authority") @Slug String authority, @PathParam("plan") @Slug String plan, @PathParam("id") UUID amendment) {
        FormReader typed = posted.read(AmendmentsView.APPROVAL);
        Approval approval = new Approval(typed.date("approvedOn"),
                typed.text("approvedBy", "Name the body or the post that approved it."), typed.text("note"),
                typed.text("dated"), typed.text("decision"));
        return answer(authority, plan, typed, approval, id -> steps.approve(authority, id, amendment, approval));
    }

    @POST
    @Path("/{id}/refusal")
    @AllowAs(contract = AmendmentStepsApi.class, operation = "refuse")
    @Operation(hidden = true)
    public Response refuse(
            @PathParam("authority") @Slug String authority, @PathParam("plan") @Slug String plan, @PathParam("id") UUID amendment) {
        FormReader typed = posted.read(AmendmentsView.REFUSAL);
        AmendmentClosing closing = new AmendmentClosing(typed.text("reason", "Say why it is refused."));
        return answer(authority, plan, typed, closing, id -> steps.refuse(authority, id, amendment, closing));
    }

    @POST
    @Path("/{id}/withdrawal")
    @AllowAs(contract = AmendmentStepsApi.class, operation = "withdraw")
    @Operation(hidden = true)
    public Response withdraw(
            @PathParam("authority") @Slug String authority, @PathParam("plan") @Slug String plan, @PathParam("id") UUID amendment) {
        FormReader typed = posted.read(AmendmentsView.WITHDRAWAL);
        AmendmentClosing closing = new AmendmentClosing(typed.text("reason", "Say why it is withdrawn."));
        return answer(authority, plan, typed, closing, id -> steps.withdraw(authority, id, amendment, closing));
    }

    private Response answer(String authority, String reference, FormReader typed, Object facts, Consumer<UUID> send) {
        UUID plan = versions.plan(authority, reference).id();
        Form form = submission.send(typed, facts, () -> send.accept(plan));
        return answer.to(form, "/" + authority + "/plan/" + reference + "/amendments?saved=true", () -> page.of(authority, reference, false));
    }
}
