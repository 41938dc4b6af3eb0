package touchstone.gateway.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import touchstone.contracts.Role;
import touchstone.contracts.access.AgenciesApi;
import touchstone.contracts.access.Agency;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.cache.CacheKey;
import touchstone.gateway.clients.cache.Cached;
import touchstone.gateway.clients.cache.Question;
import touchstone.gateway.clients.cache.VersionTracker;
import touchstone.gateway.clients.cache.VersionedCache;

/** Names of agencies by their slugs. */
@ApplicationScoped
public class AgencyNames {
    private final AgenciesApi agencies;
    private final VersionTracker versions;
    private final VersionedCache kept;

    AgencyNames(AgenciesApi agencies, VersionTracker versions, VersionedCache kept) {
        this.agencies = agencies;
        this.versions = versions;
        this.kept = kept;
    }

    public Names of(String authority) {
        Optional<Question> question = versions.lastOf(authority)
                .map(version -> new Question(new CacheKey("/api/authorities/" + authority + "/agencies", "names", Role.PUBLIC), version));
        return question.flatMap(asked -> kept.to(asked, Names.class)).orElseGet(() -> {
            Names read = read(authority);
            question.ifPresent(asked -> kept.keep(asked, read));
            return read;
        });
    }

    private Names read(String authority) {
        return new Names(AllPages.of(after ->
                agencies.agencies(authority, after, AllPages.PAGE)).stream().collect(Collectors.toMap(Agency::slug, Agency::name)));
    }

    /** An agency that is not known here goes by its slug. */
    public record Names(Map<String, String> bySlug) implements Cached {
        private static final int NAME = 200;

        @Override
        public int bytes() {
            return NAME * bySlug.size();
        }

        public String of(String slug) {
            return bySlug.getOrDefault(slug, slug);
        }

        /** In the order of their names, as they are chosen from. */
        public Map<String, String> byName() {
            return bySlug.entrySet().stream().sorted(Map.Entry.comparingByValue())
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
        }
    }
}
