package touchstone.gateway.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import touchstone.contracts.access.AgenciesApi;
import touchstone.contracts.access.Agency;

/** Names of agencies by their slugs. */
@ApplicationScoped
public class AgencyNames {
    private final AgenciesApi agencies;

    AgencyNames(AgenciesApi agencies) {
        this.agencies = agencies;
    }

    public Names of(String authority) {
        return new Names(agencies.agencies(authority).items().stream().collect(Collectors.toMap(Agency::slug, Agency::name)));
    }

    /** An agency that is not known here goes by its slug. */
    public record Names(Map<String, String> bySlug) {
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
