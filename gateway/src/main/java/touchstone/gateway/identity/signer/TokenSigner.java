package touchstone.gateway.identity.signer;

import static java.util.stream.Collectors.toMap;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import touchstone.platform.caller.Identity;
import touchstone.platform.problem.WireNames;

/** Signs the short-lived internal token that says who is calling. Nothing else may. */
@ApplicationScoped
public class TokenSigner {
    private static final Duration LIFE = Duration.ofMinutes(5);

    private final PrivateKey key;

    TokenSigner(@ConfigProperty(name = "touchstone.token.private-key") Path file)
            throws IOException, GeneralSecurityException {
        key = KeyUtils.decodePrivateKey(Files.readString(file));
    }

    /** @param service the only one that takes it */
    public String sign(Identity known, String service) {
        Map<String, Object> grants = known.grants().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, held -> held.getValue().stream().map(WireNames::of).toList()));
        JwtClaimsBuilder claims = Jwt.issuer("touchstone").audience(service).subject(known.id())
                .claim("name", known.name()).claim("grants", grants).expiresIn(LIFE);
        if (known.agency() != null) {
            claims.claim("agency", known.agency());
        }
        if (known.home() != null) {
            claims.claim("home", known.home());
        }
        return claims.sign(key);
    }
}
