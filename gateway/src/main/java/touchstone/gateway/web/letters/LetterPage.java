package touchstone.gateway.web.letters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.letter.Letter;
import touchstone.contracts.governance.letter.LetterFile;
import touchstone.contracts.governance.letter.LettersApi;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;

/** One letter or notice: who wrote what to whom, and what came back. */
@Path("/{authority}/governance/letters/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
class LetterPage {
    @RestClient GovernanceClient.Letters letters;
    @RestClient GovernanceClient.LetterFiles letterFiles;

    private final PageLayouts frames;
    private final ParallelCalls together;
    private final CurrentForm current;

    LetterPage(PageLayouts frames, ParallelCalls together, CurrentForm current) {
        this.frames = frames;
        this.together = together;
        this.current = current;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance letter(PageLayout frame, LetterView view);
    }

    @GET
    @AllowAs(contract = LettersApi.class, operation = "letter")
    @Operation(hidden = true)
    public TemplateInstance letter(
            @PathParam("authority") @Slug String authority,
            @PathParam("id") UUID id,
            @QueryParam("asAt") LocalDate asAt,
            @QueryParam("saved") LetterSaved saved) {
        return of(authority, id, asAt, saved);
    }

    TemplateInstance of(String authority, UUID id, LocalDate asAt, LetterSaved saved) {
        frames.nameOf(authority);
        PendingCall<List<LetterFile>> files = together.ask(() -> AllPages.of(after -> letterFiles.files(authority, id, asAt, after, AllPages.PAGE)));
        Letter letter = together.ask(() -> letters.letter(authority, id, asAt)).get();
        PageLayout frame = frames.of(authority, Section.GOVERNANCE, letter.subject(), asAt);
        return Templates.letter(frame, new LetterView(letter, files.get(), current.shown(), saved, authority, "/" + authority));
    }
}
