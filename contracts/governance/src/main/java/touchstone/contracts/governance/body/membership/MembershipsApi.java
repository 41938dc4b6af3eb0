package touchstone.contracts.governance.body.membership;

import static touchstone.contracts.Role.PUBLIC;
import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** Who sits on a body, and who sat on it on a date. */
@Path("/api/governance/{authority}/bodies/{body}/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bodies")
public interface MembershipsApi {

    @GET
    @Allow(PUBLIC)
    @Operation(
            operationId = "listMembers",
            summary = "List who was a member on a date",
            description = "Without a date: today. The chair comes first. A seat that was left vacant is listed as well, and is not open.")
    Page<Membership> members(
            @PathParam("authority") @Slug String authority,
            @PathParam("body") UUID body,
            @Parameter(description = "The day on which they were members.") @QueryParam("on") LocalDate on,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "addMember",
            summary = "Give a post a seat on a body",
            description = "409 while it has one, and for a second chair.")
    Membership add(
            @PathParam("authority") @Slug String authority,
            @PathParam("body") UUID body,
            @Valid @NotNull NewMembership membership);

    @POST
    @Path("/{id}/ending")
    @Allow(SECRETARIAT)
    @Operation(operationId = "endMembership", summary = "End a membership")
    Membership end(
            @PathParam("authority") @Slug String authority,
            @PathParam("body") UUID body,
            @PathParam("id") UUID id,
            @Valid @NotNull MembershipEnding ending);

    @PUT
    @Path("/{id}")
    @Allow(SECRETARIAT)
    @Operation(operationId = "correctMembership", summary = "Put the record of a seat right", description = "Needs the reason. Rolls that were taken stay as they are.")
    Membership correct(
            @PathParam("authority") @Slug String authority,
            @PathParam("body") UUID body,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull MembershipCorrection correction);
}
