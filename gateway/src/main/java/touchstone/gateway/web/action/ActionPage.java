package touchstone.gateway.web.action;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.Slug;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.update.NewDraft;
import touchstone.contracts.plans.update.NewUpdate;
import touchstone.contracts.plans.update.UpdatesApi;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;

/** One action: who leads it, what was promised, what was reported; and the form to report more. */
@Path("/{authority}/actions/{reference}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ActionPage {
    @RestClient PlansClient.Updates updates;
    @RestClient PlansClient.Drafts drafts;

    private final PageLayouts frames;
    private final ActionReader reader;
    private final CurrentForm current;
    private final FormSubmission submission;
    private final FormAnswer answer;

    ActionPage(PageLayouts frames, ActionReader reader, CurrentForm current, FormSubmission submission, FormAnswer answer) {
        this.frames = frames;
        this.reader = reader;
        this.current = current;
        this.submission = submission;
        this.answer = answer;
    }

    @CheckedTemplate
    public static class Templates {
        private Templates() {}

        static native TemplateInstance action(PageLayout frame, ActionView view);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance action(
            @PathParam("authority") @Slug String authority,
            @PathParam("reference") String reference,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("posted") Boolean posted,
            @QueryParam("evidence") EvidenceSaved saved,
            @QueryParam("saved") DecisionSaved decided) {
        PageLayout frame = frames.of(authority, Section.PLAN, reference, asAt);
        ActionView view = reader.read(authority, reference, asAt, current.shown(), Boolean.TRUE.equals(posted));
        return Templates.action(frame, view.saved(saved, decided));
    }

    @POST
    @Path("/updates")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = UpdatesApi.class, operation = "submit")
    @Operation(hidden = true)
    public Response update(@PathParam("authority") @Slug String authority, @PathParam("reference") String reference, @RestForm String then) {
        Action action = reader.find(authority, reference, null);
        FormReader typed = current.read(UpdateForm.ID);
        boolean draft = "draft".equals(then);
        Form form = draft ? saved(authority, action, typed) : submitted(authority, action, typed);
        return answer.to(form, Address.action(authority, action.reference()) + (draft ? "#post" : "?posted=true#updates"), () -> of(authority, action));
    }

    private Form submitted(String authority, Action action, FormReader typed) {
        NewUpdate update = UpdateForm.update(typed, action);
        return submission.send(typed, update, () -> updates.submit(authority, action.id(), update));
    }

    private Form saved(String authority, Action action, FormReader typed) {
        String seen = typed.version(UpdateForm.DRAFT);
        NewDraft draft = UpdateForm.draft(typed, action);
        return submission.send(typed, draft, () -> drafts.save(authority, action.id(), seen, draft));
    }

    /** The page as it is now, with the form that could not be taken. */
    TemplateInstance of(String authority, Action action) {
        return Templates.action(frames.of(authority, Section.PLAN, action.reference(), null), reader.read(authority, action.reference(), null, current.shown(), false));
    }
}
