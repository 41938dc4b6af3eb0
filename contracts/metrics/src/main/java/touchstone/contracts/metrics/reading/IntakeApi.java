package touchstone.contracts.metrics.reading;

import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** Figures coming in, for one indicator or for many at once. */
@Path("/api/metrics/{authority}/readings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Readings")
public interface IntakeApi {
    @GET
    @Allow({PARTNER, PROGRAMME_MANAGER, DIRECTOR})
    @Operation(
            operationId = "listReadingsInReview",
            summary = "List readings in a state of review, the oldest first",
            description = "An agency sees its own.")
    Page<Reading> inReview(
            @PathParam("authority") @Slug String authority,
            @Parameter(description = "That they are in.") @QueryParam("state") @DefaultValue("submitted") ReadingState state,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow({PARTNER, PROGRAMME_MANAGER})
    @Operation(
            operationId = "submitReadings",
            summary = "Submit one or more readings",
            description = "All or none, with an error for each row that cannot be; or each by itself, by Prefer. A percentage, rate or average is "
                    + "computed; a stated one that disagrees beyond its own decimals is refused, saying what was expected. "
                    + "An agency submits only for indicators it supplies.")
    Readings submit(
            @PathParam("authority") @Slug String authority, @HeaderParam("Prefer") String prefer, @Valid @NotNull NewReadings readings);

    @POST
    @Path("/checks")
    @Allow({PARTNER, PROGRAMME_MANAGER})
    @Operation(
            operationId = "checkReadings",
            summary = "Try readings without submitting them",
            description = "Says of each what it would be, or all that is wrong with it. Nothing is stored.")
    ReadingChecks check(@PathParam("authority") @Slug String authority, @Valid @NotNull NewReadings readings);

    @POST
    @Path("/submissions")
    @Allow({PARTNER, PROGRAMME_MANAGER})
    @Operation(
            operationId = "submitDraftReadings",
            summary = "Submit several drafts at once",
            description = "Each by itself: what cannot be submitted is told with its reason and keeps nothing else back.")
    ReadingResults submitDrafts(@PathParam("authority") @Slug String authority, @Valid @NotNull ReadingIds drafts);

    @POST
    @Path("/reviews")
    @Allow({PROGRAMME_MANAGER, DIRECTOR})
    @Operation(
            operationId = "reviewReadings",
            summary = "Accept or return several readings at once",
            description = "Each by itself, as by accepting or returning it alone: what cannot be is told with its reason.")
    ReadingResults review(@PathParam("authority") @Slug String authority, @Valid @NotNull ReadingReviews reviews);
}
