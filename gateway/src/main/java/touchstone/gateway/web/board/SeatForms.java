package touchstone.gateway.web.board;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.body.membership.MemberRole;
import touchstone.contracts.governance.body.membership.MembershipCorrection;
import touchstone.contracts.governance.body.membership.MembershipEnding;
import touchstone.contracts.governance.body.membership.MembershipsApi;
import touchstone.contracts.governance.body.membership.NewMembership;
import touchstone.contracts.governance.body.membership.NewMemberships;
import touchstone.contracts.governance.body.membership.SeatingsApi;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.sheet.PastedRows;
import touchstone.gateway.web.sheet.PastedTable;
import touchstone.platform.caller.AllowAs;

/** Giving, ending and correcting the seats of a body. */
@Path("/{authority}/bodies/{reference}/set-up")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class SeatForms {
    private static final String PASTED = "seats";

    @RestClient GovernanceClient.Memberships memberships;
    @RestClient GovernanceClient.Seatings seatings;

    private final BoardPage page;
    private final BoardReader reader;
    private final BoardAnswer answer;
    private final CurrentForm posted;
    private final FormSubmission submission;

    SeatForms(BoardPage page, BoardReader reader, BoardAnswer answer, CurrentForm posted, FormSubmission submission) {
        this.page = page;
        this.reader = reader;
        this.answer = answer;
        this.posted = posted;
        this.submission = submission;
    }

    @POST
    @Path("/seats")
    @AllowAs(contract = SeatingsApi.class, operation = "add")
    @Operation(hidden = true)
    public Response paste(@PathParam("authority") @Slug String authority, @PathParam("reference") @Slug String reference) {
        FormReader typed = posted.read(BoardView.SEATS);
        String pasted = typed.text(PASTED, "Paste the rows of your spreadsheet.");
        typed.require(PASTED);
        PastedTable<SeatColumn> table = PastedTable.of(typed.typed(PASTED), SeatColumn.class);
        Map<String, String> agencies = reader.agencies(authority).bySlug();
        NewMemberships seats = new NewMemberships(table.rows().stream().map(row -> new SeatRow(row, agencies).read()).toList());
        boolean looks = typed.text("look") != null;
        Form form = pasted == null || !table.wrong().isEmpty() ? PastedRows.refused(typed.form(), PASTED, table.wrong())
                : PastedRows.byRow(held(typed, seats, looks, authority, reference), PASTED, "members", table::row);
        return looks && !form.isRefused() ? answer.looked(form, () -> page.look(authority, reference, seats.members()))
                : answer.to(form, authority, reference, BoardSaved.SEATS);
    }

    private Form held(FormReader typed, NewMemberships seats, boolean looks, String authority, String reference) {
        UUID body = reader.body(authority, reference).id();
        return submission.send(typed, seats, () -> {
            if (!looks) {
                seatings.add(authority, body, seats);
            }
        });
    }

    @POST
    @Path("/members")
    @AllowAs(contract = MembershipsApi.class, operation = "add")
    @Operation(hidden = true)
    public Response add(@PathParam("authority") @Slug String authority, @PathParam("reference") @Slug String reference) {
        FormReader typed = posted.read(BoardView.SEAT);
        NewMembership seat = seat(typed, "");
        return answer.to(submission.send(typed, seat, () -> memberships.add(authority, reader.body(authority, reference).id(), seat)), authority, reference, BoardSaved.SEAT);
    }

    @POST
    @Path("/members/{id}/ending")
    @AllowAs(contract = MembershipsApi.class, operation = "end")
    @Operation(hidden = true)
    public Response end(@PathParam("authority") @Slug String authority, @PathParam("reference") @Slug String reference, @PathParam("id") UUID id) {
        FormReader typed = posted.read(BoardView.ending(id));
        MembershipEnding ending = new MembershipEnding(typed.date("until", "Give the last day, such as 2013-05-15."), typed.text("vacant") != null);
        return answer.to(submission.send(typed, ending, () -> memberships.end(authority, reader.body(authority, reference).id(), id, ending)), authority, reference, BoardSaved.SEAT_ENDED);
    }

    @POST
    @Path("/members/{id}/correction")
    @AllowAs(contract = MembershipsApi.class, operation = "correct")
    @Operation(hidden = true)
    public Response correct(@PathParam("authority") @Slug String authority, @PathParam("reference") @Slug String reference, @PathParam("id") UUID id) {
        FormReader typed = posted.read(BoardView.correction(id));
        String seen = typed.version("version");
        MembershipCorrection correction = new MembershipCorrection(seat(typed, BoardView.MEMBER), typed.text("reason", "Say what was wrong."));
        Form form = submission.send(typed, correction, () -> memberships.correct(authority, reader.body(authority, reference).id(), id, seen, correction));
        return answer.to(form, authority, reference, BoardSaved.SEAT_CORRECTED);
    }

    /** @param at before the names of its fields */
    private static NewMembership seat(FormReader typed, String at) {
        return new NewMembership(typed.text(at + "post", "Give the post, such as Independent Chair; never a personal name."), typed.text(at + "agency"),
                typed.choice(MemberRole.class, at + "role", "Choose the role."), "yes".equals(typed.typed(at + "voting")),
                List.copyOf(typed.lines(at + "substitutes")), typed.date(at + "from"), typed.date(at + "until"));
    }
}
