package touchstone.gateway.web.live;

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
import touchstone.contracts.governance.attendance.AttendanceApi;
import touchstone.contracts.governance.attendance.InterestKind;
import touchstone.contracts.governance.attendance.NewDeclaration;
import touchstone.contracts.governance.attendance.NewGuest;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.platform.caller.AllowAs;

/** Who is there, and who has an interest, recorded on the live page. */
@Path("/{authority}/meetings/{id}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class RollForms {
    @RestClient GovernanceClient.Attendances attendances;

    private final LiveAnswer page;
    private final RollForm roll;
    private final CurrentForm posted;
    private final FormSubmission submission;

    RollForms(LiveAnswer page, RollForm roll, CurrentForm posted, FormSubmission submission) {
        this.page = page;
        this.roll = roll;
        this.posted = posted;
        this.submission = submission;
    }

    @POST
    @Path("/attendance")
    @AllowAs(contract = AttendanceApi.class, operation = "record")
    @Operation(hidden = true)
    public Response attendance(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(LiveForms.ROLL);
        return page.to(authority, id, typed.id("item"), roll.record(authority, id, typed), LiveSaved.ROLL);
    }

    @POST
    @Path("/guests")
    @AllowAs(contract = AttendanceApi.class, operation = "welcome")
    @Operation(hidden = true)
    public Response welcome(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(LiveForms.GUEST);
        NewGuest guest = new NewGuest(typed.text("post", "Say who it is, by post."), typed.text("agency"), typed.typed("remote").equals("true"));
        return page.to(authority, id, typed.id("item"), submission.send(typed, guest, () -> attendances.welcome(authority, id, guest)), LiveSaved.GUEST);
    }

    @POST
    @Path("/declarations")
    @AllowAs(contract = AttendanceApi.class, operation = "declare")
    @Operation(hidden = true)
    public Response declare(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id) {
        FormReader typed = posted.read(LiveForms.DECLARATION);
        typed.text("seat", "Choose who declares it.");
        NewDeclaration declaration = new NewDeclaration(typed.id("item"), typed.id("seat"), typed.choice(InterestKind.class, "kind", "Choose what kind of interest it is."),
                typed.text("interest", "Say what the interest is."), typed.typed("out").equals("true") ? Boolean.TRUE : null);
        return page.to(authority, id, declaration.item(), submission.send(typed, declaration, () -> attendances.declare(authority, id, declaration)), LiveSaved.DECLARATION);
    }
}
