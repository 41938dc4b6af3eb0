package touchstone.contracts.metrics.assessment;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;

/** How the council, its peers and inspectors judged the same areas. */
@Path("/api/metrics/{authority}/assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Assessments")
public interface AssessmentsApi {
    @GET
    @Allow(PUBLIC)
    @Operation(
            operationId = "listAssessments",
            summary = "List assessments, the latest first",
            description = "Those recorded by the date asked about, withdrawn ones too; outside the authority the open ones.")
    Page<Assessment> assessments(
            @PathParam("authority") @Slug String authority,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit);

    @GET
    @Path("/comparison")
    @Allow(PUBLIC)
    @Operation(operationId = "compareAssessments", summary = "Hold the latest assessment of each source against the self-assessment")
    AssessmentComparison comparison(@PathParam("authority") @Slug String authority, @QueryParam("asAt") LocalDate asAt);

    @POST
    @ResponseStatus(201)
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "addAssessment", summary = "Record an assessment")
    Assessment add(@PathParam("authority") @Slug String authority, @Valid @NotNull NewAssessment assessment);

    @POST
    @Path("/{id}/correction")
    @Allow(PROGRAMME_MANAGER)
    @Operation(
            operationId = "correctAssessment",
            summary = "Put an assessment right",
            description = "Answers another that takes its place. The old one stays listed, and pages as at a day before still show it.")
    Assessment correct(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull AssessmentCorrection correction);

    @POST
    @Path("/{id}/withdrawal")
    @Allow(PROGRAMME_MANAGER)
    @Operation(operationId = "withdrawAssessment", summary = "Withdraw an assessment")
    Assessment withdraw(
            @PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @Valid @NotNull AssessmentWithdrawal withdrawal);
}
