package touchstone.contracts.metrics.commentary;

import static touchstone.contracts.Role.PARTNER;
import static touchstone.contracts.Role.PROGRAMME_MANAGER;
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
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;
import touchstone.contracts.metrics.history.WithdrawalReason;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.contracts.metrics.reading.PeriodText;

/** What people say the figures mean. */
@Path("/api/metrics/{authority}/commentary")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Commentary")
public interface CommentaryApi {
    @GET
    @Allow(PUBLIC)
    @Operation(
            operationId = "listCommentary",
            summary = "List commentary, the newest first",
            description = "Outside the authority only what is open, and none on an indicator and period whose figures are suppressed. "
                    + "Inside, withdrawn ones too.")
    Page<Commentary> commentary(
            @PathParam("authority") @Slug String authority,
            @Parameter(description = "Only on this indicator, by its code.") @QueryParam("indicator") @Slug String indicator,
            @Parameter(description = "Only on this stage.") @QueryParam("stage") Stage stage,
            @Parameter(description = "Only on this period.") @QueryParam("period") @PeriodText String period,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow({PARTNER, PROGRAMME_MANAGER})
    @Operation(operationId = "addCommentary", summary = "Comment on an indicator or a stage")
    Commentary add(@PathParam("authority") @Slug String authority, @Valid @NotNull NewCommentary commentary);

    @POST
    @Path("/{id}/withdrawal")
    @Allow(PROGRAMME_MANAGER)
    @Operation(
            operationId = "withdrawCommentary",
            summary = "Withdraw commentary",
            description = "From today on no page says it. People of the authority find it listed with the reason, and on pages as at a "
                    + "day before; outside it is gone from those too, since it may have said what must not be known.")
    Commentary withdraw(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull WithdrawalReason reason);
}
