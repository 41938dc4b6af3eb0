package touchstone.gateway.web.inspection;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.inspection.InspectionsApi;
import touchstone.contracts.plans.inspection.NewInspection;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;
import touchstone.platform.caller.Caller;

/** The outside looks at a council, and where another is recorded. */
@Path("/{authority}/inspections")
@Blocking
@Produces(MediaType.TEXT_HTML)
class InspectionsPage {
    @RestClient PlansClient.Inspections inspections;

    private final PageLayouts frames;
    private final InspectionReader reader;
    private final CurrentForm current;
    private final FormSubmission submission;
    private final FormAnswer answer;
    private final Caller caller;

    InspectionsPage(PageLayouts frames, InspectionReader reader, CurrentForm current, FormSubmission submission, FormAnswer answer, Caller caller) {
        this.frames = frames;
        this.reader = reader;
        this.current = current;
        this.submission = submission;
        this.answer = answer;
        this.caller = caller;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance inspections(PageLayout frame, InspectionsView view);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("authority") @Slug String authority) {
        PageLayout frame = frames.of(authority, Section.INSPECTIONS, Section.INSPECTIONS.title(), null);
        Form form = caller.may(InspectionsApi.class, "record", authority) ? Form.of(InspectionsView.NEW).or(current.shown()) : null;
        return Templates.inspections(frame, new InspectionsView(reader.all(authority), form, "/" + authority));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = InspectionsApi.class, operation = "record")
    @Operation(hidden = true)
    public Response record(@PathParam("authority") @Slug String authority) {
        FormReader typed = current.read(InspectionsView.NEW);
        NewInspection facts = InspectionFields.read(typed);
        Form form = submission.send(typed, facts, () -> inspections.record(authority, facts));
        return answer.to(form, InspectionView.path(authority, facts.reference()) + "?done=" + InspectionSaved.RECORDED, () -> show(authority));
    }
}
