package touchstone.contracts.governance.body;

import static touchstone.contracts.Role.PUBLIC;
import static touchstone.contracts.Role.SECRETARIAT;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** Boards, committees and groups: what each may do, how often it meets and whom it reports to. */
@Path("/api/governance/{authority}/bodies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bodies")
public interface BodiesApi {

    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "listBodies", summary = "List bodies in the order of their names")
    Page<Body> bodies(@PathParam("authority") @Slug String authority, @BeanParam @Valid BodyQuery query);

    @POST
    @ResponseStatus(201)
    @Allow(SECRETARIAT)
    @Operation(operationId = "addBody", summary = "Set up a body")
    Body add(@PathParam("authority") @Slug String authority, @Valid @NotNull NewBody body);

    @GET
    @Path("/{id}")
    @Allow(PUBLIC)
    @Operation(operationId = "getBody", summary = "Read one body")
    Body body(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @QueryParam("asAt") LocalDate asAt);

    @PUT
    @Path("/{id}")
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "correctBody",
            summary = "Put a body's name, its kind or its place right",
            description = "Its reference stays, for addresses are made of it. What it may do is changed with its terms.")
    Body correct(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull BodyCorrection correction);
}
