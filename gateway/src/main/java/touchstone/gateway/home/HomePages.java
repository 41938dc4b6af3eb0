package touchstone.gateway.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.access.Authority;
import touchstone.gateway.access.Authorities;
import touchstone.gateway.page.Frame;
import touchstone.gateway.page.Frames;
import touchstone.gateway.status.Programmes;

/** The authorities whose programmes can be read here. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
class HomePages {
    /** Each verdict is composed from three services, so a long list goes without. */
    private static final int WITH_VERDICT = 12;

    private final Frames frames;
    private final Authorities authorities;
    private final Programmes programmes;

    HomePages(Frames frames, Authorities authorities, Programmes programmes) {
        this.frames = frames;
        this.authorities = authorities;
        this.programmes = programmes;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(Frame frame, List<Entry> entries);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance home() {
        List<Authority> all = authorities.all();
        boolean few = all.size() <= WITH_VERDICT;
        List<Entry> entries = all.stream().map(one -> new Entry(one, few ? verdict(one) : null)).toList();
        return Templates.home(frames.of("Improvement programmes"), entries);
    }

    private String verdict(Authority authority) {
        return programmes.of(authority.slug(), null).status().verdict();
    }
}
