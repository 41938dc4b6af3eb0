package touchstone.gateway.identity.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import touchstone.contracts.access.credential.Credential;
import touchstone.contracts.access.credential.CredentialRotation;
import touchstone.contracts.access.credential.IssuedCredential;
import touchstone.contracts.access.credential.NewCredential;
import touchstone.gateway.identity.AccessEnded;
import touchstone.gateway.identity.agency.AgencyEntity;
import touchstone.gateway.identity.agency.Authorities;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;

/** Keeps agencies' credentials. */
@ApplicationScoped
class Credentials {
    private static final int OVERLAP_DAYS = 7;

    private final Authorities authorities;
    private final CredentialKeepers keepers;
    private final CredentialQueries queries;
    private final Feed feed;
    private final Event<AccessEnded> less;

    Credentials(Authorities authorities, CredentialKeepers keepers, CredentialQueries queries, Feed feed, Event<AccessEnded> less) {
        this.authorities = authorities;
        this.keepers = keepers;
        this.queries = queries;
        this.feed = feed;
        this.less = less;
    }

    /** Those that the caller keeps. */
    List<Credential> in(String authority) {
        return queries.in(authority, keepers.onlyAgency(authority).orElse(null));
    }

    /** 404 for an unknown authority, 422 for an unknown agency, 403 for another one's. */
    IssuedCredential issue(String authority, NewCredential facts) {
        keepers.requireOwn(authority, facts.agency());
        authorities.find(authority).orElseThrow(() -> Problems.notFound("authority"));
        AgencyEntity.require(authority, facts.agency());
        CredentialEntity credential = new CredentialEntity(authority, facts);
        credential.persistAndFlush();
        return withSecret("credential.issued", credential);
    }

    IssuedCredential rotate(String authority, UUID id, CredentialRotation rotation) {
        CredentialEntity credential = keepers.find(authority, id);
        credential.renew(rotation.expires());
        CredentialSecretEntity.retire(id, Duration.ofDays(Objects.requireNonNullElse(rotation.overlapDays(), OVERLAP_DAYS)));
        less.fire(new AccessEnded());
        return withSecret("credential.rotated", credential);
    }

    Credential revoke(String authority, UUID id) {
        CredentialEntity credential = keepers.find(authority, id);
        credential.revoke();
        less.fire(new AccessEnded());
        return announce("credential.revoked", credential);
    }

    private IssuedCredential withSecret(String type, CredentialEntity credential) {
        String secret = CredentialSecretEntity.make(credential.id);
        Credential now = announce(type, credential);
        return new IssuedCredential(now.id(), now.agency(), now.label(), now.scopes(), now.expires(), secret);
    }

    private Credential announce(String type, CredentialEntity credential) {
        return feed.announce(type, credential.authority, credential.id, () -> queries.one(credential.authority, credential.id));
    }
}
