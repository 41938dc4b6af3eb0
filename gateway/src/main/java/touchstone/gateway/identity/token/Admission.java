package touchstone.gateway.identity.token;

import java.util.Set;
import touchstone.contracts.access.credential.CredentialScope;

/**
 * What a request that was recognised goes on with.
 *
 * @param caller stable id of whoever asks
 * @param token  the internal token, which says who asks
 * @param scopes what may be asked with what was shown
 */
record Admission(String caller, String token, Set<CredentialScope> scopes) {}
