package touchstone.gateway.web.outline;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.plan.NewPhase;
import touchstone.contracts.plans.plan.NewPlan;
import touchstone.contracts.plans.plan.NewWorkstream;
import touchstone.contracts.plans.plan.PhasesApi;
import touchstone.contracts.plans.plan.PlansApi;
import touchstone.contracts.plans.rhythm.NewRhythm;
import touchstone.contracts.plans.rhythm.Rhythm;
import touchstone.contracts.plans.rhythm.RhythmApi;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.caller.AllowAs;

/** Making and mending what a plan is called and how it is divided. */
@Path("/{authority}/plan/{reference}/outline")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class OutlineForms {
    @RestClient PlansClient.Plans plans;
    @RestClient PlansClient.Phases phases;
    @RestClient PlansClient.Rhythms rhythms;

    private final OutlineReader reader;
    private final CurrentForm posted;
    private final FormSubmission submission;
    private final OutlineAnswer answer;

    OutlineForms(OutlineReader reader, CurrentForm posted, FormSubmission submission, OutlineAnswer answer) {
        this.reader = reader;
        this.posted = posted;
        this.submission = submission;
        this.answer = answer;
    }

    static NewPlan plan(FormReader typed) {
        return new NewPlan(typed.text("reference", "Give its short name for addresses, such as improvement-plan-2013."), typed.text("title", "Say what people call it."));
    }

    @POST
    @Path("/correction")
    @AllowAs(contract = PlansApi.class, operation = "correct")
    @Operation(hidden = true)
    public Response correct(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        FormReader typed = posted.read(OutlineView.CORRECTION);
        String seen = typed.version("version");
        NewPlan facts = plan(typed);
        Form form = submission.send(typed, facts, () -> plans.correct(authority, id(authority, reference), seen, facts));
        return answer.moved(form, authority, reference, form.isRefused() ? reference : facts.reference(), OutlineSaved.CORRECTED);
    }

    @POST
    @Path("/publication")
    @AllowAs(contract = PlansApi.class, operation = "publish")
    @Operation(hidden = true)
    public Response publish(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        return answer.to(submission.send(Form.of("publication"), () -> plans.publish(authority, id(authority, reference))), authority, reference, OutlineSaved.PUBLISHED);
    }

    @POST
    @Path("/rhythm")
    @AllowAs(contract = RhythmApi.class, operation = "set")
    @Operation(hidden = true)
    public Response setRhythm(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        FormReader typed = posted.read(OutlineView.RHYTHM);
        NewRhythm facts = new NewRhythm(typed.choice(Rhythm.class, "rhythm", "Choose how often."), typed.date("from", "Give the first day on which it holds."));
        return answer.to(submission.send(typed, facts, () -> rhythms.set(authority, id(authority, reference), facts)), authority, reference, OutlineSaved.RHYTHM);
    }

    @POST
    @Path("/phases")
    @AllowAs(contract = PhasesApi.class, operation = "addPhase")
    @Operation(hidden = true)
    public Response addPhase(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        FormReader typed = posted.read(OutlineView.PHASE);
        NewPhase facts = phase(typed);
        return answer.to(submission.send(typed, facts, () -> phases.addPhase(authority, id(authority, reference), facts)), authority, reference, OutlineSaved.PHASE);
    }

    @POST
    @Path("/phases/{id}")
    @AllowAs(contract = PhasesApi.class, operation = "correctPhase")
    @Operation(hidden = true)
    public Response correctPhase(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @PathParam("id") UUID id) {
        FormReader typed = posted.read(OutlineView.correctionOf(id));
        String seen = typed.version("version");
        NewPhase facts = phase(typed);
        return answer.to(submission.send(typed, facts, () -> phases.correctPhase(authority, id(authority, reference), id, seen, facts)), authority, reference, OutlineSaved.PHASE);
    }

    @POST
    @Path("/workstreams")
    @AllowAs(contract = PhasesApi.class, operation = "addWorkstream")
    @Operation(hidden = true)
    public Response addWorkstream(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        FormReader typed = posted.read(OutlineView.WORKSTREAM);
        NewWorkstream facts = workstream(typed);
        return answer.to(submission.send(typed, facts, () -> phases.addWorkstream(authority, id(authority, reference), facts)), authority, reference, OutlineSaved.WORKSTREAM);
    }

    @POST
    @Path("/workstreams/{id}")
    @AllowAs(contract = PhasesApi.class, operation = "correctWorkstream")
    @Operation(hidden = true)
    public Response correctWorkstream(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @PathParam("id") UUID id) {
        FormReader typed = posted.read(OutlineView.correctionOf(id));
        String seen = typed.version("version");
        NewWorkstream facts = workstream(typed);
        return answer.to(submission.send(typed, facts, () -> phases.correctWorkstream(authority, id(authority, reference), id, seen, facts)),
                authority, reference, OutlineSaved.WORKSTREAM);
    }

    private static NewPhase phase(FormReader typed) {
        return new NewPhase(typed.number("number", "Give its place in time, from 1."), typed.text("title", "Say what people call it."), typed.id("waitsFor"));
    }

    private static NewWorkstream workstream(FormReader typed) {
        return new NewWorkstream(typed.text("reference", "Give its short name, such as W2."), typed.text("title", "Say what people call it."), typed.id("phase"));
    }

    private UUID id(String authority, String reference) {
        return reader.one(authority, reference).id();
    }
}
