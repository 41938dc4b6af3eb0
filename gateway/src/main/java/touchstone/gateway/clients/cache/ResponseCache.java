package touchstone.gateway.clients.cache;

import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.function.UnaryOperator;
import touchstone.gateway.clients.OwnedPath;
import touchstone.platform.caller.TokenVerifier;

/**
 * Owners' answers, kept while what they know of the authority does not move. Agencies ask the same every few minutes, and
 * before a board everybody asks the same; only the first of those who share a view costs an owner anything.
 */
@ApplicationScoped
public class ResponseCache {
    /** In bytes. What is longer is passed on and not kept. */
    public static final int LARGEST = 256 << 10;

    private final VersionedCache kept;
    private final VersionTracker versions;
    private final TokenVerifier tokens;

    ResponseCache(VersionedCache kept, VersionTracker versions, TokenVerifier tokens) {
        this.kept = kept;
        this.versions = versions;
        this.tokens = tokens;
    }

    /**
     * What a GET asks; empty when nobody knows how current an answer would be.
     *
     * @param address       path and query
     * @param authorization the header with the internal token; null for nobody's
     */
    public Optional<Question> question(OwnedPath about, String address, String accept, String authorization) {
        return versions.of(about.authority(), about.owner()).map(version -> question(about, address, accept, authorization, version));
    }

    /** What is known of it as long as its owner does not answer; empty when something may have moved since it was asked. */
    Optional<CachedResponse> last(OwnedPath about, String address, String authorization) {
        return versions.lastOf(about.authority(), about.owner())
                .flatMap(version -> to(question(about, address, MediaType.APPLICATION_JSON, authorization, version)));
    }

    private Question question(OwnedPath about, String address, String accept, String authorization, AuthorityVersion version) {
        return new Question(new CacheKey(address, preferred(accept), tokens.viewOf(authorization, about.authority())), version);
    }

    /** Whoever takes JSON first of all is told the same. */
    private static String preferred(String accept) {
        return accept.isEmpty() || accept.equals("*/*") || accept.startsWith("application/json") ? "application/json" : accept;
    }

    public Optional<CachedResponse> to(Question question) {
        return kept.to(question, CachedResponse.class);
    }

    /** Whether an owner's answer is what programs read, and not a file or a refusal. */
    public static boolean isWorthKeeping(int status, UnaryOperator<String> header) {
        String type = header.apply("Content-Type");
        return status == 200 && type != null && type.startsWith("application/json") && header.apply("Content-Disposition") == null;
    }

    public CachedResponse keep(Question question, UnaryOperator<String> header, Buffer body) {
        CachedResponse answer = new CachedResponse(header, body);
        kept.keep(question, answer);
        return answer;
    }
}
