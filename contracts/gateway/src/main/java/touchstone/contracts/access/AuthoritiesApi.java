package touchstone.contracts.access;

import static touchstone.contracts.Role.ADMINISTRATOR;
import static touchstone.contracts.Role.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** The councils that share this installation. */
@Path("/api/authorities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public interface AuthoritiesApi {

    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "listAuthorities", summary = "List authorities by name")
    Page<Authority> authorities(
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(ADMINISTRATOR)
    @Operation(
            operationId = "addAuthority",
            summary = "Add an authority",
            description = "Only an administrator of the whole installation may.")
    Authority add(@Valid @NotNull NewAuthority authority);

    @PUT
    @Path("/{authority}/closing")
    @Allow(ADMINISTRATOR)
    @Operation(
            operationId = "closeProgramme",
            summary = "Close an authority's programme at a day",
            description = "Nothing is lost or locked: visitors' pages open as at that day, and today's are a link away. "
                    + "Closing it again moves the day.")
    Authority close(@PathParam("authority") @Slug String authority, @Valid @NotNull Closing closing);

    @DELETE
    @Path("/{authority}/closing")
    @Allow(ADMINISTRATOR)
    @Operation(operationId = "reopenProgramme", summary = "Let a closed programme run again")
    Authority reopen(@PathParam("authority") @Slug String authority);
}
