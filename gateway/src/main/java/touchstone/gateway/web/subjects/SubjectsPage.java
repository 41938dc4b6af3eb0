package touchstone.gateway.web.subjects;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.agenda.AgendaApi;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.agenda.ItemSubjects;
import touchstone.contracts.governance.meeting.MeetingRecord;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;
import touchstone.gateway.web.governance.SubjectLinks;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;
import touchstone.platform.problem.Problems;

/** What an item of an agenda is about: found by words or a reference, looked at, and linked. */
@Path("/{authority}/meetings/{id}/items/{item}/subjects")
@Blocking
@Produces(MediaType.TEXT_HTML)
class SubjectsPage {
    /** What owners look for is no longer. */
    private static final int LONGEST = 100;

    @RestClient GovernanceClient.Meetings meetings;
    @RestClient GovernanceClient.Agenda agenda;

    private final PageLayouts frames;
    private final ParallelCalls together;
    private final SubjectLinks links;
    private final SubjectSearch search;
    private final CurrentForm current;
    private final FormSubmission submission;
    private final FormAnswer answer;

    SubjectsPage(PageLayouts frames, ParallelCalls together, SubjectLinks links, SubjectSearch search, CurrentForm current, FormSubmission submission, FormAnswer answer) {
        this.frames = frames;
        this.together = together;
        this.links = links;
        this.search = search;
        this.current = current;
        this.submission = submission;
        this.answer = answer;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance subjects(PageLayout frame, SubjectsView view);
    }

    @GET
    @AllowAs(contract = AgendaApi.class, operation = "link")
    @Operation(hidden = true)
    public TemplateInstance subjects(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("item") UUID item,
            @QueryParam("text") @Size(max = LONGEST) String text, @QueryParam("saved") @DefaultValue("false") boolean saved) {
        return of(authority, id, item, text, saved);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @AllowAs(contract = AgendaApi.class, operation = "link")
    @Operation(hidden = true)
    public Response link(@PathParam("authority") @Slug String authority, @PathParam("id") UUID id, @PathParam("item") UUID item) {
        FormReader typed = current.read(SubjectsView.FORM);
        String looked = typed.typed("looked");
        String text = looked.substring(0, Math.min(looked.length(), LONGEST));
        String seen = typed.version("version");
        ItemSubjects about = new ItemSubjects(typed.lines("subjects"));
        Form form = submission.send(typed, about, () -> agenda.link(authority, id, item, seen, about));
        String there = UriBuilder.fromPath(SubjectsView.address(authority, id.toString(), item.toString())).queryParam("saved", true).queryParam("text", "{text}").build(text).toString();
        return answer.to(form, there, () -> of(authority, id, item, text, false));
    }

    private TemplateInstance of(String authority, UUID id, UUID itemId, String text, boolean saved) {
        frames.nameOf(authority);
        MeetingRecord record = together.ask(() -> meetings.meeting(authority, id, null)).get();
        AgendaItem item = record.items().stream().filter(one -> one.id().equals(itemId)).findFirst().orElseThrow(() -> Problems.notFound("agenda item"));
        String words = text == null ? "" : text.strip();
        List<FoundSubject> found = words.isEmpty() ? List.of() : search.find(authority, words);
        SubjectsView view = new SubjectsView(record.meeting(), item, links.of(authority, item.subjects()), words, found, current.shown(), saved, authority);
        return Templates.subjects(frames.of(authority, Section.GOVERNANCE, "What item " + item.number() + " is about", null), view);
    }
}
