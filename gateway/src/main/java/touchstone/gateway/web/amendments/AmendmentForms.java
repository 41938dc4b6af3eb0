package touchstone.gateway.web.amendments;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.amendment.AmendmentClosing;
import touchstone.contracts.plans.amendment.AmendmentKind;
import touchstone.contracts.plans.amendment.Involvement;
import touchstone.contracts.plans.amendment.NewAmendment;
import touchstone.contracts.plans.amendment.NewConsultation;
import touchstone.contracts.plans.version.Approval;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.versions.VersionReader;

/** What is written on the page of a plan's amendments. */
@Path("/{authority}/plan/{plan}/amendments")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class AmendmentForms {
    @RestClient PlansClient.Amendments amendments;
    @RestClient PlansClient.AmendmentSteps steps;

    private final PageLayouts frames;
    private final AmendmentReader reader;
    private final VersionReader versions;

    AmendmentForms(PageLayouts frames, AmendmentReader reader, VersionReader versions) {
        this.frames = frames;
        this.reader = reader;
        this.versions = versions;
    }

    @POST
    @Allow(Role.PROGRAMME_MANAGER)
    @Operation(hidden = true)
    public Response propose(
            @PathParam("authority") @Slug String authority, @PathParam("plan") @Slug String plan,
            @RestForm String kind, @RestForm String title, @RestForm String reason) {
        FormReader typed = new FormReader(Form.of(AmendmentsView.PROPOSAL).with("kind", kind).with("title", title).with("reason", reason));
        NewAmendment amendment = new NewAmendment(
                typed.choice(AmendmentKind.class, "kind", "Choose whether it is minor or major."),
                typed.text("title", "Give it a name by which people know it."),
                typed.text("reason", "Say why the plan must change."));
        return answer(authority, plan, typed, id -> amendments.propose(authority, id, amendment));
    }

    @POST
    @Path("/{id}/consultation")
    @Allow({Role.PROGRAMME_MANAGER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public Response consult(
            @PathParam("authority") @Slug String authority, @PathParam("plan") @Slug String plan, @PathParam("id") UUID amendment,
            @RestForm String involvement, @RestForm String party, @RestForm String on, @RestForm String note) {
        FormReader typed = new FormReader(Form.of(AmendmentsView.CONSULTATION).with("involvement", involvement).with("party", party)
                .with("on", on).with("note", note));
        NewConsultation consultation = new NewConsultation(
                typed.choice(Involvement.class, "involvement", "Choose whether they were consulted or agreed."),
                typed.text("party", "Name the post or the body."), typed.dateOrNull("on"), typed.textOrNull("note"));
        return answer(authority, plan, typed, id -> steps.consult(authority, id, amendment, consultation));
    }

    @POST
    @Path("/{id}/approval")
    @Allow({Role.DIRECTOR, Role.PROGRAMME_MANAGER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public Response approve(
            @PathParam("authority") @Slug String authority, @PathParam("plan") @Slug String plan, @PathParam("id") UUID amendment,
            @RestForm String approvedBy, @RestForm String approvedOn, @RestForm String dated, @RestForm String decision,
            @RestForm String note) {
        FormReader typed = new FormReader(Form.of(AmendmentsView.APPROVAL).with("approvedBy", approvedBy).with("approvedOn", approvedOn)
                .with("dated", dated).with("decision", decision).with("note", note));
        Approval approval = new Approval(typed.dateOrNull("approvedOn"),
                typed.text("approvedBy", "Name the body or the post that approved it."), typed.textOrNull("note"),
                typed.textOrNull("dated"), typed.textOrNull("decision"));
        return answer(authority, plan, typed, id -> steps.approve(authority, id, amendment, approval));
    }

    @POST
    @Path("/{id}/refusal")
    @Allow({Role.DIRECTOR, Role.PROGRAMME_MANAGER, Role.SECRETARIAT})
    @Operation(hidden = true)
    public Response refuse(
            @PathParam("authority") @Slug String authority, @PathParam("plan") @Slug String plan, @PathParam("id") UUID amendment,
            @RestForm String reason) {
        FormReader typed = new FormReader(Form.of(AmendmentsView.REFUSAL).with("reason", reason));
        AmendmentClosing closing = new AmendmentClosing(typed.text("reason", "Say why it is refused."));
        return answer(authority, plan, typed, id -> steps.refuse(authority, id, amendment, closing));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Allow(Role.PROGRAMME_MANAGER)
    @Operation(hidden = true)
    public Response withdraw(
            @PathParam("authority") @Slug String authority, @PathParam("plan") @Slug String plan, @PathParam("id") UUID amendment,
            @RestForm String reason) {
        FormReader typed = new FormReader(Form.of(AmendmentsView.WITHDRAWAL).with("reason", reason));
        AmendmentClosing closing = new AmendmentClosing(typed.text("reason", "Say why it is withdrawn."));
        return answer(authority, plan, typed, id -> steps.withdraw(authority, id, amendment, closing));
    }

    private Response answer(String authority, String reference, FormReader typed, Consumer<UUID> send) {
        UUID plan = versions.plan(authority, reference).id();
        Form form = typed.isReadable() ? typed.form().wrong(FormSubmission.refusals(() -> send.accept(plan))) : typed.form();
        if (form.errors().isEmpty()) {
            return Response.seeOther(URI.create("/" + authority + "/plan/" + reference + "/amendments?saved=true")).build();
        }
        return Response.status(422).entity(AmendmentsPage.page(frames, reader, authority, reference, form, false)).build();
    }
}
