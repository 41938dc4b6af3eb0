package touchstone.gateway.identity;

import java.util.Optional;

/**
 * One kind of bearer token and whom it stands for. Credentials of Touchstone's own are one kind; access tokens of an identity
 * provider (OAuth 2 client credentials) would be another, and need nothing but this.
 */
public interface BearerScheme {
    /** Whoever the token stands for; empty when it is of another kind, unknown, or ended. */
    Optional<AuthenticatedCaller> callerOf(String token);
}
