package touchstone.contracts.governance.body.terms;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** The terms of reference of a body, in dated versions. */
@Path("/api/governance/{authority}/bodies/{body}/terms")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Bodies")
public interface TermsApi {

    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "listTerms", summary = "List every version of a body's terms, the latest first")
    Page<Terms> terms(
            @PathParam("authority") @Slug String authority,
            @PathParam("body") UUID body,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "changeTerms",
            summary = "Give a body other terms from a day on",
            description = "Earlier versions stay as they are, and so does what was done under them.")
    Terms change(
            @PathParam("authority") @Slug String authority, @PathParam("body") UUID body, @Valid @NotNull TermsChange change);

    @PUT
    @Path("/{id}")
    @Allow(SECRETARIAT)
    @Operation(
            operationId = "correctTerms",
            summary = "Put a version of the terms right",
            description = "Needs the reason. 409 once a meeting has relied on it: what was done under it stays as it was done.")
    Terms correct(
            @PathParam("authority") @Slug String authority,
            @PathParam("body") UUID body,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull TermsCorrection correction);
}
