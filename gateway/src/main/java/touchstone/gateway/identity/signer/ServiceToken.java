package touchstone.gateway.identity.signer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import touchstone.contracts.Role;
import touchstone.gateway.identity.AuthenticatedCaller;

/** The internal token of the gateway itself, which follows changes and acts for no person. */
@ApplicationScoped
public class ServiceToken {
    private static final AuthenticatedCaller GATEWAY = new AuthenticatedCaller(null, "system:gateway", "Touchstone", null, null, Map.of("*", List.of(Role.SYSTEM)));
    private static final long RENEWED = Duration.ofMinutes(2).toNanos();

    private final TokenSigner signer;
    private String token;
    private long signedAt;

    ServiceToken(TokenSigner signer) {
        this.signer = signer;
    }

    /** One that is good for minutes yet. */
    public synchronized String current() {
        if (token == null || System.nanoTime() - signedAt > RENEWED) {
            token = signer.sign(GATEWAY.identity(), "gateway");
            signedAt = System.nanoTime();
        }
        return token;
    }
}
