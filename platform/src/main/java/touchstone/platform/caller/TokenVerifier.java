package touchstone.platform.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import touchstone.contracts.Role;
import touchstone.platform.problem.Problems;
import touchstone.platform.problem.WireNames;

/** Reads the short-lived internal token, signed for this service alone. Only the gateway can sign one; nothing trusts a plain header. */
@ApplicationScoped
public class TokenVerifier {
    private static final Map<String, Role> ROLES =
            Arrays.stream(Role.values()).collect(Collectors.toUnmodifiableMap(WireNames::of, Function.identity()));

    private static final Logger LOG = Logger.getLogger(TokenVerifier.class);

    /** In seconds. Nothing is believed for longer, whoever signed it; clocks may differ a little. */
    private static final long LONGEST_LIFE = Duration.ofMinutes(10).toSeconds();
    private static final long AHEAD = Duration.ofMinutes(1).toSeconds();

    /** A caller comes with the same token many times in its minutes; checking a signature costs as much as a short list. */
    private final Cache<String, Verified> verified = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1)).maximumSize(10_000).build();
    private final JWTParser parser;

    TokenVerifier(JWTParser parser) {
        this.parser = parser;
    }

    /**
     * Through which the caller of a request looks at an authority; 401 if the token does not verify.
     *
     * @param authorization the request's header; null for nobody's
     */
    public AccessScope viewOf(String authorization, String authority) {
        return identify(authorization).viewOf(authority);
    }

    /**
     * Who makes a request; 401 if the token does not verify.
     *
     * @param authorization the request's header; null for nobody's
     */
    public Identity identify(String authorization) {
        if (authorization == null) {
            return Identity.ANONYMOUS;
        }
        if (!authorization.startsWith("Bearer ")) {
            throw Problems.signInFirst();
        }
        Verified before = verified.getIfPresent(authorization);
        if (before != null && Instant.now().getEpochSecond() < before.expires) {
            return before.identity;
        }
        try {
            JsonWebToken token = parser.parse(authorization.substring("Bearer ".length()));
            requireShortLife(token);
            Identity identity = identity(token);
            verified.put(authorization, new Verified(identity, token.getExpirationTime()));
            return identity;
        } catch (ParseException | RuntimeException forged) {
            LOG.debug("A token that does not verify", forged);
            throw Problems.signInFirst();
        }
    }

    private static void requireShortLife(JsonWebToken token) {
        boolean issuedAhead = token.getIssuedAtTime() > Instant.now().getEpochSecond() + AHEAD;
        if (issuedAhead || token.getExpirationTime() - token.getIssuedAtTime() > LONGEST_LIFE) {
            throw new IllegalArgumentException("a token that is good for longer than any should be");
        }
    }

    private static Identity identity(JsonWebToken token) {
        Map<String, Set<Role>> grants = new HashMap<>();
        JsonObject claimed = token.getClaim("grants");
        if (claimed != null) {
            claimed.forEach((authority, names) -> grants.put(authority, roles(names.asJsonArray())));
        }
        return new Identity(token.getSubject(), token.getClaim("name"), token.getClaim("agency"), token.getClaim("home"), grants);
    }

    private static Set<Role> roles(JsonArray names) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        names.getValuesAs(JsonString.class).forEach(name -> roles.add(ROLES.get(name.getString())));
        return roles;
    }

    /** @param expires seconds since 1970 */
    private record Verified(Identity identity, long expires) {}
}
