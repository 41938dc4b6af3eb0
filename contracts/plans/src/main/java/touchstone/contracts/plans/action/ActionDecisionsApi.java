package touchstone.contracts.plans.action;

import static touchstone.contracts.Role.PROGRAMME_MANAGER;
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
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.replanning.NewCarryOver;
import touchstone.contracts.plans.signoff.Reopening;
import touchstone.contracts.plans.signoff.SignOff;
import touchstone.contracts.plans.signoff.SignedOff;

/** What is decided about an action. */
@Path("/api/plans/{authority}/actions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions")
public interface ActionDecisionsApi {

    @GET
    @Path("/sign-off")
    @Allow(PUBLIC)
    @Operation(operationId = "listActionSignOffs", summary = "List an action's sign-offs, the latest first")
    Page<SignedOff> signOffs(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @Path("/sign-off")
    @Allow({PROGRAMME_MANAGER, SECRETARIAT})
    @Operation(
            operationId = "signOffAction",
            summary = "Record that a body signed an action off",
            description = "Refused with 409, naming what is missing, while it is not accepted as completed, without "
                    + "accepted impact evidence or while a quantity it counts is outstanding.")
    Action signOff(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull SignOff signOff);

    @POST
    @Path("/reopening")
    @Allow({PROGRAMME_MANAGER, SECRETARIAT})
    @Operation(
            operationId = "reopenAction",
            summary = "Record that a body reopened an action",
            description = "The sign-off is kept: asked as at a day before, it still stands.")
    Action reopen(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull Reopening reopening);

    @POST
    @Path("/carry-over")
    @Allow(PROGRAMME_MANAGER)
    @Operation(
            operationId = "carryOverAction",
            summary = "Carry an action over into another",
            description = "It then reads superseded; how late it was stays with it and shows on the other.")
    Action carryOver(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @Valid @NotNull NewCarryOver carryOver);
}
