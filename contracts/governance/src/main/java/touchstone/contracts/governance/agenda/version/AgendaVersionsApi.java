package touchstone.contracts.governance.agenda.version;

import static touchstone.contracts.Role.PUBLIC;
import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** The agenda of a meeting as it was published, and each time it was published anew. */
@Path("/api/governance/{authority}/meetings/{meeting}/agenda-versions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public interface AgendaVersionsApi {

    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "listAgendaVersions", summary = "List the published versions of an agenda, the latest first")
    Page<AgendaVersion> versions(
            @PathParam("authority") @Slug String authority,
            @PathParam("meeting") UUID meeting,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "publishAgenda",
            summary = "Publish the agenda as it stands",
            description = "Until the meeting opens, and again whenever the agenda has changed.")
    AgendaVersion publish(
            @PathParam("authority") @Slug String authority,
            @PathParam("meeting") UUID meeting,
            @Valid @NotNull AgendaPublication publication);
}
