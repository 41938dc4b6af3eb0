package touchstone.gateway.home;

import static java.util.stream.Collectors.toMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.access.Authority;
import touchstone.gateway.access.Authorities;
import touchstone.gateway.live.Edition;
import touchstone.gateway.live.Editions;
import touchstone.gateway.page.Frame;
import touchstone.gateway.page.Frames;
import touchstone.gateway.status.Programme;
import touchstone.gateway.status.Programmes;

/** The authorities whose programmes can be read here. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
class HomePages {
    /** Each verdict may have to be composed from three services, so a long list goes without. */
    private static final int WITH_VERDICT = 12;

    private final Frames frames;
    private final Authorities authorities;
    private final Programmes programmes;
    private final Editions editions;

    HomePages(Frames frames, Authorities authorities, Programmes programmes, Editions editions) {
        this.frames = frames;
        this.editions = editions;
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
        List<Authority> told = all.size() <= WITH_VERDICT ? all : List.of();
        Frame frame = frames.of("Improvement programmes");
        Edition edition = editions.of(told.stream().map(Authority::slug).toList(), frame, all);
        Map<Authority, Programme> known = told.stream().collect(toMap(one -> one, one -> programmes.of(one.slug(), null)));
        edition.issue(known.values().stream().allMatch(Programme::isWhole));
        return Templates.home(frame, all.stream().map(one -> new Entry(one, verdict(known.get(one)))).toList());
    }

    private static String verdict(Programme programme) {
        return programme == null ? null : programme.status().verdict();
    }
}
