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
import touchstone.contracts.governance.agenda.AgendaItemKind;
import touchstone.contracts.governance.agenda.AgendaItemOrigin;
import touchstone.contracts.governance.agenda.AgendaOrder;
import touchstone.contracts.governance.agenda.AgendaOrderApi;
import touchstone.contracts.governance.agenda.NewAgendaItem;
import touchstone.contracts.governance.agenda.version.AgendaPublication;
import touchstone.contracts.governance.agenda.version.AgendaVersionsApi;
import touchstone.contracts.governance.body.Verb;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.caller.AllowAs;

/** What a secretariat does to the agenda on the page of a meeting. */
@Path("/{authority}/meetings/{id}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class AgendaForms {
    private static final String OFFERED = "Choose one of those that are offered.";

    @RestClient GovernanceClient.Agenda agenda;
    @RestClient GovernanceClient.AgendaVersions versions;
    @RestClient GovernanceClient.AgendaOrders orders;

    private final MeetingAnswer page;
    private final CurrentForm posted;
    private final FormSubmission submission;

    AgendaForms(MeetingAnswer page, CurrentForm posted, FormSubmission submission) {
        this.page = page;
        this.posted = posted;
        this.submission = submission;
    }

    @POST
    @Path("/items")
    @AllowAs(contract = AgendaApi.class, operation = "add")
    @Operation(hidden = true)
    public Response addItem(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(AgendaDesk.item(posted.read(AgendaDesk.ITEM).typed("source")));
        NewAgendaItem item = new NewAgendaItem(typed.choice(AgendaItemKind.class, "kind", OFFERED), typed.choice(AgendaItemOrigin.class, "origin", OFFERED), typed.text("source"), typed.text("title", "Say what the item is about."),
                typed.choice(Verb.class, "verb", "Choose what the body is asked to do."), typed.text("presenter"),
                typed.numberOrNull("minutesPlanned", "Give a number of minutes, or leave it out."), null,
                typed.numberOrNull("exemptParagraph", "Choose a paragraph from 1 to 7."), typed.text("lateReason"));
        return page.to(authority, id, submission.send(typed, item, () -> agenda.add(authority, id, item)), MeetingSaved.ITEM);
    }

    @POST
    @Path("/agenda-versions")
    @AllowAs(contract = AgendaVersionsApi.class, operation = "publish")
    @Operation(hidden = true)
    public Response publish(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(AgendaDesk.AGENDA);
        AgendaPublication publication = new AgendaPublication(typed.date("statedOn"));
        return page.to(authority, id, submission.send(typed, publication, () -> versions.publish(authority, id, publication)), MeetingSaved.AGENDA);
    }

    @POST
    @Path("/agenda-order")
    @AllowAs(contract = AgendaOrderApi.class, operation = "order")
    @Operation(hidden = true)
    public Response order(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(AgendaDesk.ORDER);
        AgendaOrder order = new AgendaOrder(null, typed.id("item"), typed.id("before"), typed.id("after"));
        return page.to(authority, id, submission.send(typed, order, () -> orders.order(authority, id, order)), MeetingSaved.ORDER);
    }
}
