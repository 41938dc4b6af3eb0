package touchstone.contracts.governance.agenda.proposal;

import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** What may be meant for a meeting's agenda: backlog, matters arising, and what members have still to do. */
@Path("/api/governance/{authority}/meetings/{meeting}/agenda-proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public interface AgendaProposalsApi {

    @GET
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "listAgendaProposals",
            summary = "List what may be meant for an agenda and is not on it",
            description = "Items deferred until further notice, decisions of the meeting before that were deferred, and log actions "
                    + "that are due by the day of the meeting. Added with its source, an item is proposed no more.")
    Page<AgendaProposal> proposals(
            @PathParam("authority") @Slug String authority,
            @PathParam("meeting") UUID meeting,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);
}
