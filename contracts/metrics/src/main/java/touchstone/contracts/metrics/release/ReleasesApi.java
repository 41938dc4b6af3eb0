package touchstone.contracts.metrics.release;

import static touchstone.contracts.Role.DIRECTOR;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** What readers outside the authority were shown. A release is made whenever figures are accepted. */
@Path("/api/metrics/{authority}/releases")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Releases")
public interface ReleasesApi {
    @GET
    @Allow({PROGRAMME_MANAGER, DIRECTOR})
    @Operation(operationId = "listReleases", summary = "List releases, the latest first, with what each showed and withheld")
    Page<Release> releases(
            @PathParam("authority") @Slug String authority,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(100) int limit);

    @GET
    @Path("/preview")
    @Allow({PROGRAMME_MANAGER, DIRECTOR})
    @Operation(
            operationId = "previewRelease",
            summary = "See what accepting all figures in review would show and withhold",
            description = "Of the 500 that wait longest. Accepted one after the other, more may have to be withheld.")
    ReleasePreview preview(@PathParam("authority") @Slug String authority);
}
