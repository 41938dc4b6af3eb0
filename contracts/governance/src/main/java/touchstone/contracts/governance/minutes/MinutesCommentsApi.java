package touchstone.contracts.governance.minutes;

import static touchstone.contracts.Role.ADVISER;
import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
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

/** What those who were sent the minutes have to say on them, before a meeting confirms them. */
@Path("/api/governance/{authority}/meetings/{id}/minutes-comments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
public interface MinutesCommentsApi {

    @GET
    @Allow({PARTNER, SECRETARIAT, PROGRAMME_MANAGER, DIRECTOR, ADVISER})
    @Operation(
            operationId = "listMinutesComments",
            summary = "List comments on circulated minutes, in the order they were made",
            description = "For those who read the body's business; comments on an exempt item for those who read that.")
    Page<MinutesComment> comments(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow({PARTNER, SECRETARIAT, DIRECTOR, ADVISER})
    @Operation(
            operationId = "commentOnMinutes",
            summary = "Comment on an item of circulated minutes",
            description = "From their circulation until they are confirmed.")
    MinutesComment comment(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull NewMinutesComment comment);
}
