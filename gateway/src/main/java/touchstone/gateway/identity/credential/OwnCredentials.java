package touchstone.gateway.identity.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import touchstone.platform.caller.Caller;

/** What a program may know of the credential that it shows. */
@ApplicationScoped
public class OwnCredentials {
    private final CredentialQueries queries;
    private final Caller caller;

    OwnCredentials(CredentialQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    /** The caller's; empty for people and for nobody. */
    @Transactional
    public Optional<OwnCredential> ofCaller() {
        return !caller.id().startsWith(CredentialEntity.CALLER) ? Optional.empty()
                : CredentialEntity.<CredentialEntity>findByIdOptional(UUID.fromString(caller.id().substring(CredentialEntity.CALLER.length())))
                        .map(own -> new OwnCredential(own.authority, queries.one(own.authority, own.id)));
    }
}
