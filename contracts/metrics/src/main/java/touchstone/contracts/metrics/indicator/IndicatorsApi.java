package touchstone.contracts.metrics.indicator;

import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;
import touchstone.contracts.metrics.history.WithdrawalReason;

/** What is measured, and where it stands. */
@Path("/api/metrics/{authority}/indicators")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Indicators")
public interface IndicatorsApi {
    @GET
    @Allow(PUBLIC)
    @Operation(operationId = "listIndicators", summary = "List indicators with their latest figure and its direction")
    Page<IndicatorStanding> indicators(
            @PathParam("authority") @Slug String authority,
            @Parameter(description = "Only of this stage.") @QueryParam("stage") Stage stage,
            @Parameter(description = "Words of their titles, or the code of one.") @QueryParam("text") @Size(max = 100) String text,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @POST
    @ResponseStatus(201)
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "addIndicator", summary = "Add an indicator")
    Indicator add(@PathParam("authority") @Slug String authority, @Valid @NotNull NewIndicator indicator);

    @GET
    @Path("/{code}")
    @Allow(PUBLIC)
    @Operation(operationId = "getIndicator", summary = "Read one indicator and where it stands")
    IndicatorStanding indicator(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @QueryParam("asAt") LocalDate asAt);

    @PUT
    @Path("/{code}")
    @Allow(PROGRAMME_MANAGER)
    @Operation(
            operationId = "correctIndicator",
            summary = "Correct how an indicator is described",
            description = "Its code never changes, and its unit only while it has no readings. To count something "
                    + "else from a date on, add a definition.")
    Indicator correct(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NewIndicator indicator);

    @POST
    @Path("/{code}/definitions")
    @Allow(PROGRAMME_MANAGER)
    @Operation(
            operationId = "redefineIndicator",
            summary = "Count it differently from a date on",
            description = "Breaks the series: readings on either side are not compared.")
    Indicator redefine(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NewDefinition definition);

    @POST
    @Path("/{code}/retirement")
    @Allow(PROGRAMME_MANAGER)
    @Operation(
            operationId = "retireIndicator",
            summary = "Measure it no longer",
            description = "No figure of a later period is asked for, taken or missed. All there is stays readable.")
    Indicator retire(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NewRetirement retirement);

    @POST
    @Path("/{code}/reinstatement")
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "reinstateIndicator", summary = "Measure it again, because it was retired by mistake")
    Indicator reinstate(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull WithdrawalReason reason);

    @GET
    @Path("/{code}/history")
    @Allow(PUBLIC)
    @Operation(
            operationId = "listIndicatorHistory",
            summary = "List what happened to an indicator's description, the latest first",
            description = "What was known by the date asked about.")
    Page<IndicatorStep> history(
            @PathParam("authority") @Slug String authority,
            @PathParam("code") @Slug String code,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);
}
