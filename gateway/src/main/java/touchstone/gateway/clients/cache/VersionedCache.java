package touchstone.gateway.clients.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Everything that the gateway keeps of what it was told and made of it: right as long as the version is that under which
 * it was asked, and together no more than so many bytes.
 */
@ApplicationScoped
public class VersionedCache {
    private static final int LONGEST_QUESTION = 2 << 10;

    /** What an entry takes besides its texts, roughly. */
    private static final int ENTRY = 1_000;
    /** For hours, because what nobody asks for is what there is to show while its owner is away. */
    private static final Duration UNASKED = Duration.ofHours(12);

    private final Cache<CacheKey, Versioned> kept;

    VersionedCache(@ConfigProperty(name = "touchstone.cache.size") MemorySize room) {
        kept = Caffeine.newBuilder().maximumWeight(room.asLongValue())
                .weigher((CacheKey key, Versioned kept) -> ENTRY + key.length() + kept.answer().bytes())
                .expireAfterAccess(UNASKED).build();
    }

    private record Versioned(AuthorityVersion version, Cached answer) {}

    /** What is known; empty when nothing is, or when it is no longer so. */
    public <T extends Cached> Optional<T> to(Question question, Class<T> type) {
        Versioned known = kept.getIfPresent(question.key());
        return known != null && known.version().equals(question.version()) ? Optional.of(type.cast(known.answer())) : Optional.empty();
    }

    /** Keeps it in place of what was known before. */
    public void keep(Question question, Cached answer) {
        if (question.key().length() <= LONGEST_QUESTION) {
            kept.put(question.key(), new Versioned(question.version(), answer));
        }
    }
}
