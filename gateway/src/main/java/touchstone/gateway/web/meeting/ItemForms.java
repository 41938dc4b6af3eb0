package touchstone.gateway.web.meeting;

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
import touchstone.contracts.governance.agenda.AgendaApi;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.agenda.ItemDeferral;
import touchstone.contracts.governance.agenda.ItemWithdrawal;
import touchstone.contracts.governance.agenda.NewAgendaItem;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.escalation.EscalationsApi;
import touchstone.contracts.governance.escalation.NewEscalation;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.governance.EscalationForm;
import touchstone.platform.caller.AllowAs;
import touchstone.platform.problem.Problems;

/** What a secretariat does to one item of an agenda. */
@Path("/{authority}/meetings/{id}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class ItemForms {
    @RestClient GovernanceClient.Agenda agenda;
    @RestClient GovernanceClient.Meetings meetings;
    @RestClient GovernanceClient.Escalations escalations;

    private final MeetingAnswer page;
    private final ParallelCalls together;
    private final CurrentForm posted;
    private final FormSubmission submission;

    ItemForms(MeetingAnswer page, ParallelCalls together, CurrentForm posted, FormSubmission submission) {
        this.page = page;
        this.together = together;
        this.posted = posted;
        this.submission = submission;
    }

    /** How it came on the agenda stays as it was. */
    @POST
    @Path("/items/{item}/change")
    @AllowAs(contract = AgendaApi.class, operation = "correct")
    @Operation(hidden = true)
    public Response change(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("item") UUID item) {
        AgendaItem known = known(authority, id, item);
        FormReader typed = posted.read(AgendaDesk.change(item));
        String seen = typed.version("version");
        NewAgendaItem facts = new NewAgendaItem(known.kind(), known.origin(), known.source(), typed.text("title", "Say what the item is about."),
                typed.choice(Verb.class, "verb", "Choose what the body is asked to do."), typed.text("presenter"),
                typed.numberOrNull("minutesPlanned", "Give a number of minutes, or leave it out."), known.subjects(),
                typed.numberOrNull("exemptParagraph", "Choose a paragraph from 1 to 7."), null);
        return page.to(authority, id, submission.send(typed, facts, () -> agenda.correct(authority, id, item, seen, facts)), MeetingSaved.CHANGE);
    }

    private AgendaItem known(String authority, UUID id, UUID item) {
        return together.ask(() -> meetings.meeting(authority, id, null)).get().items().stream().filter(one -> one.id().equals(item)).findFirst().orElseThrow(() -> Problems.notFound("agenda item"));
    }

    @POST
    @Path("/items/{item}/removal")
    @AllowAs(contract = AgendaApi.class, operation = "remove")
    @Operation(hidden = true)
    public Response remove(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("item") UUID item) {
        return page.to(authority, id, submission.send(posted.read(AgendaDesk.change(item)).form(), () -> agenda.remove(authority, id, item)), MeetingSaved.REMOVAL);
    }

    @POST
    @Path("/items/{item}/ending")
    @AllowAs(contract = AgendaApi.class, operation = "withdraw")
    @Operation(hidden = true)
    public Response takeOff(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("item") UUID item) {
        FormReader typed = posted.read(AgendaDesk.ending(item));
        ItemEnding ending = typed.choice(ItemEnding.class, "ending", "Choose what becomes of the item.");
        typed.require("ending");
        ItemWithdrawal why = new ItemWithdrawal(typed.text("reason", "Say why, as members are told."));
        Form form = ending == null ? typed.form() : submission.send(typed, why, () -> takeOff(authority, id, item, ending, why));
        return page.to(authority, id, form, MeetingSaved.ENDING);
    }

    @POST
    @Path("/items/{item}/escalation")
    @AllowAs(contract = EscalationsApi.class, operation = "raise")
    @Operation(hidden = true)
    public Response escalate(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("item") UUID item) {
        FormReader typed = posted.read(EscalationForm.id(item));
        NewEscalation facts = EscalationForm.read(typed, item, null);
        return page.to(authority, id, submission.send(typed, facts, () -> escalations.raise(authority, facts)), MeetingSaved.ESCALATION);
    }

    private void takeOff(String authority, UUID id, UUID item, ItemEnding ending, ItemWithdrawal why) {
        switch (ending) {
            case WITHDRAW -> agenda.withdraw(authority, id, item, why);
            case DEFER -> agenda.defer(authority, id, item, new ItemDeferral(why.reason(), null));
        }
    }
}
