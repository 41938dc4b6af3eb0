package touchstone.gateway.web.meeting;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.agenda.Minute;
import touchstone.contracts.governance.agenda.NewAgendaItem;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.decision.NewDecision;
import touchstone.contracts.governance.meeting.AgendaPublication;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.PageLayouts;

/** What a secretariat writes on the page of a meeting. */
@Path("/{authority}/meetings/{id}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class MeetingForms {
    @RestClient GovernanceClient.Agenda agenda;
    @RestClient GovernanceClient.MeetingSteps steps;
    @RestClient GovernanceClient.Decisions decisions;

    private final PageLayouts frames;
    private final MeetingReader reader;
    private final RollForm roll;

    MeetingForms(PageLayouts frames, MeetingReader reader, RollForm roll) {
        this.frames = frames;
        this.reader = reader;
        this.roll = roll;
    }

    @POST
    @Path("/items")
    @Allow(Role.SECRETARIAT)
    @Operation(hidden = true)
    public Response addItem(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id,
            @RestForm String number, @RestForm String title, @RestForm String verb, @RestForm String presenter,
            @RestForm List<String> subjects, @RestForm String exemptParagraph, @RestForm String lateReason) {
        FormReader typed = new FormReader(Form.of(SecretariatForms.ITEM).with("number", number).with("title", title).with("verb", verb)
                .with("presenter", presenter).with("subjects", String.join("\n", subjects))
                .with("exemptParagraph", exemptParagraph).with("lateReason", lateReason));
        NewAgendaItem item = new NewAgendaItem(typed.number("number", "Give its place on the agenda: a whole number from 1."),
                typed.text("title", "Say what the item is about."),
                typed.choice(Verb.class, "verb", "Choose what the body is asked to do."), typed.textOrNull("presenter"),
                typed.lines("subjects"), typed.numberOrNull("exemptParagraph", "Choose a paragraph from 1 to 7."),
                typed.textOrNull("lateReason"));
        return answer(authority, id, typed, () -> agenda.add(authority, id, item), MeetingSaved.ITEM);
    }

    @POST
    @Path("/agenda-publication")
    @Allow(Role.SECRETARIAT)
    @Operation(hidden = true)
    public Response publish(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @RestForm String on) {
        FormReader typed = new FormReader(Form.of(SecretariatForms.AGENDA).with("on", on));
        AgendaPublication publication = new AgendaPublication(typed.dateOrNull("on"));
        return answer(authority, id, typed, () -> steps.publishAgenda(authority, id, publication), MeetingSaved.AGENDA);
    }

    @POST
    @Path("/step")
    @Allow(Role.SECRETARIAT)
    @Operation(hidden = true)
    public Response step(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @RestForm String step) {
        FormReader typed = new FormReader(Form.of(SecretariatForms.STEP).with("step", step));
        MeetingStep next = typed.choice(MeetingStep.class, "step", "Choose the step.");
        return answer(authority, id, typed, () -> take(authority, id, next), MeetingSaved.STEP);
    }

    private void take(String authority, UUID id, MeetingStep step) {
        switch (step) {
            case OPEN -> steps.open(authority, id);
            case CLOSE -> steps.close(authority, id);
            case DRAFT -> steps.draftMinutes(authority, id);
        }
    }

    @POST
    @Path("/attendance")
    @Allow(Role.SECRETARIAT)
    @Operation(hidden = true)
    public Response attendance(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id,
            @RestForm List<String> member, @RestForm List<String> presence, @RestForm List<String> substitute) {
        Form form = RollForm.form(member, presence, substitute);
        return answer(authority, id, new FormReader(form), () -> roll.record(authority, id, form), MeetingSaved.ATTENDANCE);
    }

    /** The version is the one that was on the page, so that nobody's minute is overwritten unseen. */
    @POST
    @Path("/items/{item}/minute")
    @Allow(Role.SECRETARIAT)
    @Operation(hidden = true)
    public Response minute(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("item") UUID item,
            @RestForm String version, @RestForm String text) {
        FormReader typed = new FormReader(Form.of(SecretariatForms.minute(item)).with("version", version).with("text", text));
        int seen = typed.number("version", "Load the page again and write the minute once more.");
        Minute minute = new Minute(typed.text("text", "Write what was said and done."));
        return answer(authority, id, typed, () -> agenda.minute(authority, id, item, "\"" + seen + "\"", minute), MeetingSaved.MINUTE);
    }

    @POST
    @Path("/decisions")
    @Allow(Role.SECRETARIAT)
    @Operation(hidden = true)
    public Response decide(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id,
            @RestForm String item, @RestForm String verb, @RestForm String text, @RestForm List<String> subjects,
            @RestForm String inFavour, @RestForm String against, @RestForm String abstained, @RestForm String options) {
        FormReader typed = new FormReader(Form.of(SecretariatForms.DECISION).with("item", item).with("verb", verb).with("text", text)
                .with("subjects", String.join("\n", subjects)).with("inFavour", inFavour).with("against", against)
                .with("abstained", abstained).with("options", options));
        NewDecision decision = new NewDecision(typed.idOrNull("item"),
                typed.choice(Verb.class, "verb", "Choose what the body did."),
                typed.text("text", "Write what was decided."), typed.lines("subjects"), VoteFields.of(typed), typed.lines("options"));
        return answer(authority, id, typed, () -> decisions.record(authority, id, decision), MeetingSaved.DECISION);
    }

    private Response answer(String authority, UUID id, FormReader typed, Runnable send, MeetingSaved saved) {
        Form form = typed.isReadable() ? typed.form().wrong(FormSubmission.refusals(send)) : typed.form();
        if (form.errors().isEmpty()) {
            return Response.seeOther(URI.create(Address.meeting(authority, id) + "?saved=" + saved + "#" + saved.place())).build();
        }
        return Response.status(422).entity(MeetingPage.page(frames, reader, authority, id, null, form, null)).build();
    }
}
