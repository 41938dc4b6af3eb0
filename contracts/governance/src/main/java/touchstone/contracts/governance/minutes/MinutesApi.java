package touchstone.contracts.governance.minutes;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** The minutes of a meeting: circulated to its members, and confirmed by a later meeting. */
@Path("/api/governance/{authority}/meetings/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public interface MinutesApi {

    @GET
    @Path("/minutes-versions")
    @Allow(PUBLIC)
    @Operation(
            operationId = "listMinutesVersions",
            summary = "List the circulated versions of the minutes, the latest first",
            description = "The public sees the last of them once the minutes are confirmed, and none before.")
    Page<MinutesVersion> versions(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @Path("/minutes-versions")
    @ResponseStatus(201)
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "circulateMinutes",
            summary = "Circulate the draft of the minutes as it stands",
            description = "Once the meeting is over, and again whenever they have changed.")
    MinutesVersion circulate(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id);

    @POST
    @Path("/corrections")
    @ResponseStatus(201)
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "correctMinutes",
            summary = "Put a minute or a decision right after the meeting",
            description = "What was recorded stays as it is, and the correction stands beside it with its reason.")
    Correction correct(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull NewCorrection correction);

    @POST
    @Path("/minutes-confirmation")
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "confirmMinutes",
            summary = "Record that a later meeting confirmed the minutes",
            description = "As they were last circulated: from here on nothing in them changes; what that meeting corrected is "
                    + "recorded beside them.")
    Minutes confirm(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @Valid @NotNull MinutesConfirmation confirmation);
}
