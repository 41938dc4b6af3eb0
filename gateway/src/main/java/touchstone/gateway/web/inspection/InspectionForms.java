package touchstone.gateway.web.inspection;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.inspection.Inspection;
import touchstone.contracts.plans.inspection.InspectionsApi;
import touchstone.contracts.plans.inspection.NewInspection;
import touchstone.contracts.plans.inspection.NewTheme;
import touchstone.contracts.plans.inspection.ThemeKind;
import touchstone.contracts.plans.recommendation.NewRecommendation;
import touchstone.contracts.plans.recommendation.NewRecommendations;
import touchstone.contracts.plans.recommendation.RecommendationListsApi;
import touchstone.contracts.plans.recommendation.RecommendationsApi;
import touchstone.contracts.plans.recommendation.Timescale;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.sheet.PastedRows;
import touchstone.platform.caller.AllowAs;

/** Making and mending an inspection, until it is published. */
@Path("/{authority}/inspections/{reference}")
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.TEXT_HTML)
class InspectionForms {
    private static final String PASTED = "asks";

    @RestClient PlansClient.Inspections inspections;
    @RestClient PlansClient.Recommendations recommendations;
    @RestClient PlansClient.RecommendationLists lists;

    private final InspectionPage page;
    private final InspectionReader reader;
    private final CurrentForm posted;
    private final FormSubmission submission;
    private final FormAnswer answer;

    InspectionForms(InspectionPage page, InspectionReader reader, CurrentForm posted, FormSubmission submission, FormAnswer answer) {
        this.page = page;
        this.reader = reader;
        this.posted = posted;
        this.submission = submission;
        this.answer = answer;
    }

    @POST
    @Path("/correction")
    @AllowAs(contract = InspectionsApi.class, operation = "correct")
    @Operation(hidden = true)
    public Response correct(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        FormReader typed = posted.read(InspectionView.CORRECTION);
        String seen = typed.version("version");
        NewInspection facts = InspectionFields.read(typed);
        Form form = submission.send(typed, facts, () -> inspections.correct(authority, id(authority, reference), seen, facts));
        return to(form, authority, reference, form.isRefused() ? reference : facts.reference(), InspectionSaved.CORRECTED);
    }

    @POST
    @Path("/publication")
    @AllowAs(contract = InspectionsApi.class, operation = "publish")
    @Operation(hidden = true)
    public Response publish(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        Form form = submission.send(Form.of("publication"), () -> inspections.publish(authority, id(authority, reference)));
        return to(form, authority, reference, reference, InspectionSaved.PUBLISHED);
    }

    @POST
    @Path("/themes")
    @AllowAs(contract = InspectionsApi.class, operation = "addTheme")
    @Operation(hidden = true)
    public Response addTheme(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        FormReader typed = posted.read(InspectionView.THEME);
        NewTheme facts = new NewTheme(typed.choice(ThemeKind.class, "kind", "Choose whether it is a strength or a gap."), typed.text("text", "Say what was found."));
        return to(submission.send(typed, facts, () -> inspections.addTheme(authority, id(authority, reference), facts)), authority, reference, reference, InspectionSaved.THEME);
    }

    @POST
    @Path("/recommendations")
    @AllowAs(contract = RecommendationListsApi.class, operation = "add")
    @Operation(hidden = true)
    public Response paste(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference) {
        FormReader typed = posted.read(InspectionView.ASKS);
        String pasted = typed.text(PASTED, "Paste the rows of the report’s table.");
        typed.require(PASTED);
        Inspection inspection = reader.one(authority, reference);
        AskSheet sheet = AskSheet.read(typed.typed(PASTED), inspection.id(), reader.agencies(authority).bySlug(), reader.asks(authority, inspection).size() + 1);
        boolean looks = typed.text("look") != null;
        Form form = pasted == null || !sheet.table().wrong().isEmpty() ? PastedRows.refused(typed.form(), PASTED, sheet.table().wrong())
                : PastedRows.byRow(added(typed, sheet, looks, authority, inspection.id()), PASTED, "recommendations", sheet.table()::row);
        if (looks && !form.isRefused()) {
            posted.show(form);
            return Response.ok(page.again(authority, reference, sheet.asks())).build();
        }
        return to(form, authority, reference, reference, InspectionSaved.RECOMMENDATIONS);
    }

    private Form added(FormReader typed, AskSheet sheet, boolean looks, String authority, UUID inspection) {
        NewRecommendations all = new NewRecommendations(sheet.asks());
        return submission.send(typed, all, () -> {
            if (!looks) {
                lists.add(authority, inspection, all);
            }
        });
    }

    @POST
    @Path("/recommendations/{id}/correction")
    @AllowAs(contract = RecommendationsApi.class, operation = "correct")
    @Operation(hidden = true)
    public Response correctAsk(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @PathParam("id") UUID id) {
        FormReader typed = posted.read(InspectionView.correctionOf(id));
        String seen = typed.version("version");
        NewRecommendation facts = new NewRecommendation(id(authority, reference), typed.text("reference", "Give its reference, such as R5."),
                typed.number("number", "Give its place in the report, such as 5."), typed.text("text", "Give the inspectors’ words."),
                typed.choice(Timescale.class, "timescale", "Choose how soon."), typed.text("leadAgency", "Choose who leads."), List.of());
        return to(submission.send(typed, facts, () -> recommendations.correct(authority, id, seen, facts)), authority, reference, reference, InspectionSaved.RECOMMENDATION);
    }

    private UUID id(String authority, String reference) {
        return reader.one(authority, reference).id();
    }

    /** @param now the reference that it goes by after this */
    private Response to(Form form, String authority, String reference, String now, InspectionSaved saved) {
        return answer.to(form, InspectionView.path(authority, now) + "?done=" + saved + "#" + saved.place(), () -> page.again(authority, reference, null));
    }
}
