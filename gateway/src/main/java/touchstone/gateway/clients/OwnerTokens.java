package touchstone.gateway.clients;

import jakarta.annotation.Priority;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import touchstone.gateway.identity.signer.TokenSigner;
import touchstone.platform.caller.TokenVerifier;
import touchstone.platform.time.ShortMemory;

/**
 * Puts in place of the gateway's own token one that is signed for the owner that is asked, who could do nothing with it at
 * another. After {@link touchstone.gateway.clients.cache.CachedCalls}: what is known costs no signature.
 */
@Provider
@Singleton
@Priority(Priorities.USER + 1_000)
public class OwnerTokens implements ClientRequestFilter {
    private final ShortMemory<Held, String> signed = new ShortMemory<>(InstantSource.system());
    private final Map<String, Owner> owners = Arrays.stream(Owner.values())
            .collect(Collectors.toMap(owner -> owner.address().getAuthority(), owner -> owner, (one, other) -> one));
    private final TokenVerifier tokens;
    private final TokenSigner signer;

    OwnerTokens(TokenVerifier tokens, TokenSigner signer) {
        this.tokens = tokens;
        this.signer = signer;
    }

    private record Held(Owner owner, String authorization) {}

    /** @param authorization the header with the gateway's own token */
    public String authorization(Owner owner, String authorization) {
        return signed.recall(new Held(owner, authorization), held -> Optional.of("Bearer " + signer.sign(tokens.identify(authorization), owner.key()))).orElseThrow();
    }

    @Override
    public void filter(ClientRequestContext request) {
        String own = request.getHeaderString("Authorization");
        if (own != null) {
            request.getHeaders().putSingle("Authorization", authorization(asked(request.getUri()), own));
        }
    }

    private Owner asked(URI address) {
        return OwnedPath.of(address.getRawPath()).map(OwnedPath::owner)
                .or(() -> Optional.ofNullable(owners.get(address.getAuthority()))).orElseThrow();
    }
}
