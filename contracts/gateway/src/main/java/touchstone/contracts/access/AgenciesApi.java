package touchstone.contracts.access;

import static touchstone.contracts.Role.ADMINISTRATOR;
import static touchstone.contracts.Role.PUBLIC;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** The partners of an authority. */
@Path("/api/authorities/{authority}/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Administration")
public interface AgenciesApi {

    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "listAgencies", summary = "List an authority's agencies by name")
    Page<Agency> agencies(
            @PathParam("authority") @Slug String authority,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(ADMINISTRATOR)
    @Operation(operationId = "addAgency", summary = "Add an agency")
    Agency add(@PathParam("authority") @Slug String authority, @Valid @NotNull NewAgency agency);
}
