package touchstone.gateway.web.home;

import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toMap;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.access.Authority;
import touchstone.gateway.identity.agency.Authorities;
import touchstone.gateway.status.Programme;
import touchstone.gateway.status.Programmes;
import touchstone.gateway.status.Verdicts;
import touchstone.gateway.web.layout.PageLayout;
import touchstone.gateway.web.layout.PageLayouts;

/** The authorities whose programmes can be read here. */
@Path("/")
@Blocking
@Produces(MediaType.TEXT_HTML)
class HomePage {
    /** Each verdict may have to be composed from three services, so a long list goes without. */
    private static final int WITH_VERDICT = 12;

    private final PageLayouts frames;
    private final Authorities authorities;
    private final Programmes programmes;
    private final Verdicts verdicts;

    HomePage(PageLayouts frames, Authorities authorities, Programmes programmes, Verdicts verdicts) {
        this.frames = frames;
        this.authorities = authorities;
        this.programmes = programmes;
        this.verdicts = verdicts;
    }

    @CheckedTemplate
    static class Templates {
        private Templates() {}

        static native TemplateInstance home(PageLayout frame, List<AuthorityEntry> running, List<AuthorityEntry> closed);
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public TemplateInstance home() {
        List<Authority> all = authorities.all();
        List<String> told = all.size() <= WITH_VERDICT ? all.stream().map(Authority::slug).toList() : List.of();
        PageLayout frame = frames.of("Improvement programmes");
        Map<String, String> kept = verdicts.kept(told);
        Map<String, Programme> composed = told.stream().filter(slug -> !kept.containsKey(slug))
                .collect(toMap(slug -> slug, slug -> programmes.of(slug, authorities.lastDay(slug))));
        Map<String, String> said = new HashMap<>(kept);
        composed.forEach((slug, programme) -> said.put(slug, programme.status().verdict()));
        Map<Boolean, List<AuthorityEntry>> entries = all.stream().map(one -> new AuthorityEntry(one, said.get(one.slug())))
                .collect(partitioningBy(entry -> entry.authority().closed() != null));
        return Templates.home(frame, entries.get(false), entries.get(true));
    }
}
