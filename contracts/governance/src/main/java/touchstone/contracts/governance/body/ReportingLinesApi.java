package touchstone.contracts.governance.body;

import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Slug;

/** Whom a body reports to. */
@Path("/api/governance/{authority}/bodies/{body}/reporting-lines")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bodies")
public interface ReportingLinesApi {

    @POST
    @ResponseStatus(201)
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "addReportingLine",
            summary = "Say whom a body reports to and what they may do with it",
            description = "409 while there is a line to that body already, and where it would lead back to this one.")
    ReportingLine add(
            @PathParam("authority") @Slug String authority,
            @PathParam("body") UUID body,
            @Valid @NotNull NewReportingLine line);

    @POST
    @Path("/{id}/ending")
    @Allow(SECRETARIAT)
    @Operation(operationId = "endReportingLine", summary = "End a reporting line")
    ReportingLine end(
            @PathParam("authority") @Slug String authority,
            @PathParam("body") UUID body,
            @PathParam("id") UUID id,
            @Valid @NotNull Ending ending);
}
