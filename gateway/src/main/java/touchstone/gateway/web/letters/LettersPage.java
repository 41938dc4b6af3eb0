package touchstone.gateway.web.letters;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Page;
import touchstone.contracts.Slug;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.letter.Letter;
import touchstone.contracts.governance.letter.LetterQuery;
import touchstone.contracts.governance.letter.LettersApi;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.governance.BodyNames;
import touchstone.gateway.web.layout.ListAddress;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;
import touchstone.gateway.web.layout.Section;
import touchstone.platform.caller.AllowAs;
import touchstone.platform.caller.Caller;

/** Letters and notices between meetings: promised, sent, answered. */
@Path("/{authority}/governance/letters")
@Blocking
@Produces(MediaType.TEXT_HTML)
class LettersPage {
    static final String WRITING = "writing";

    @RestClient GovernanceClient.Letters letters;

    private final PageLayouts frames;
    private final BodyNames bodies;
    private final ParallelCalls together;
    private final CurrentForm current;
    private final Caller caller;

    LettersPage(PageLayouts frames, BodyNames bodies, ParallelCalls together, CurrentForm current, Caller caller) {
        this.frames = frames;
        this.bodies = bodies;
        this.together = together;
        this.current = current;
        this.caller = caller;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance letters(PageLayout frame, LettersView view);
    }

    /** Takes the filters of the list as its owner does. */
    @GET
    @AllowAs(contract = LettersApi.class, operation = "letters")
    @Operation(hidden = true)
    public TemplateInstance letters(@PathParam("authority") @Slug String authority, @BeanParam @Valid LetterQuery query) {
        PageLayout frame = frames.of(authority, Section.GOVERNANCE, "Letters", query.asAt);
        PendingCall<Page<Letter>> listed = together.ask(() -> letters.letters(authority, query));
        PendingCall<List<Body>> known = bodies.ask(authority, query.asAt);
        Page<Letter> page = listed.get();
        ListAddress address = ListAddress.of("/" + authority + "/governance/letters", query.asAt).with("body", query.body).with("kind", query.kind)
                .with("open", query.open).with("awaitsReply", query.awaitsReply).with("text", query.text);
        boolean writes = query.asAt == null && caller.may(LettersApi.class, "record", authority);
        return Templates.letters(frame, new LettersView(address, page.items(), known.get(), writes ? Form.of(WRITING).or(current.shown()) : null,
                address.next(AllPages.cursor(page.next())), "/" + authority));
    }
}
