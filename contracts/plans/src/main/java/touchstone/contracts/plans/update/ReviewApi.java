package touchstone.contracts.plans.update;

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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.rhythm.OwedByAgency;
import touchstone.contracts.plans.rhythm.OwedUpdate;

/** Updates across actions: sent together, waiting for review, and owed. */
@Path("/api/plans/{authority}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Progress updates")
public interface ReviewApi {

    @GET
    @Path("/updates")
    @Allow({PARTNER, PROGRAMME_MANAGER, SECRETARIAT, DIRECTOR, ADVISER})
    @Operation(
            operationId = "listUpdatesInReview",
            summary = "List updates in one state of review, as they were sent",
            description = "An agency is told of its own, and of others what was accepted.")
    Page<ReviewEntry> updates(
            @PathParam("authority") @Slug String authority,
            @Parameter(description = "That they are in.") @QueryParam("state") @DefaultValue("submitted") UpdateState state,
            @Parameter(description = "Only of this agency.") @QueryParam("agency") @Slug String agency,
            @Parameter(description = "Otherwise the oldest comes first.") @QueryParam("newestFirst") @DefaultValue("false") boolean newestFirst,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @Path("/updates")
    @ResponseStatus(201)
    @Allow(PARTNER)
    @Operation(
            operationId = "submitUpdates",
            summary = "Post progress updates on several actions",
            description = "Up to 1,000, all or none, with an error for each that cannot be; or each by itself, by Prefer. "
                    + "One Idempotency-Key covers them all.")
    SubmittedUpdates submit(
            @PathParam("authority") @Slug String authority, @HeaderParam("Prefer") String prefer, @Valid @NotNull NewUpdates updates);

    @GET
    @Path("/owed-updates")
    @Allow({PARTNER, PROGRAMME_MANAGER, SECRETARIAT, DIRECTOR, ADVISER})
    @Operation(
            operationId = "listOwedUpdates",
            summary = "List actions of which an update is overdue",
            description = "By the reporting rhythm of their plan. What is completed, signed off, superseded or "
                    + "suspended owes nothing. An agency is told what it owes itself.")
    Page<OwedUpdate> owed(
            @PathParam("authority") @Slug String authority,
            @Parameter(description = "Only of this agency.") @QueryParam("agency") @Slug String agency,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @GET
    @Path("/owed-updates/agencies")
    @Allow({PARTNER, PROGRAMME_MANAGER, SECRETARIAT, DIRECTOR, ADVISER})
    @Operation(
            operationId = "countOwedUpdates",
            summary = "Say which agencies owe updates, and how many",
            description = "An agency is told of itself alone.")
    Page<OwedByAgency> owedByAgency(
            @PathParam("authority") @Slug String authority,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);
}
