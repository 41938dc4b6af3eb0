package touchstone.gateway.identity.agency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.access.Credential;
import touchstone.contracts.access.NewCredential;
import touchstone.gateway.identity.AccessEnded;
import touchstone.platform.feed.Feed;
import touchstone.platform.problem.Problems;

/** Keeps agencies' credentials. */
@ApplicationScoped
class Credentials {
    private final EntityManager database;
    private final Authorities authorities;
    private final Feed feed;
    private final Event<AccessEnded> less;

    Credentials(EntityManager database, Authorities authorities, Feed feed, Event<AccessEnded> less) {
        this.database = database;
        this.authorities = authorities;
        this.feed = feed;
        this.less = less;
    }

    List<Credential> in(String authority) {
        return database.createQuery("""
                        select c.id as id, c.agency as agency, c.label as label, c.issued as issued,
                               s.lastUsed as lastUsed, c.revoked as revoked
                          from Credential c left join CredentialSecret s on s.credential = c.id
                         where c.authority = :authority order by c.id desc limit 500""", Tuple.class)
                .setParameter("authority", authority)
                .getResultStream().map(Credentials::record).toList();
    }

    /** 404 for an unknown authority, 422 for an unknown agency. */
    Credential issue(String authority, NewCredential facts) {
        authorities.find(authority).orElseThrow(() -> Problems.notFound("authority"));
        AgencyEntity.require(authority, facts.agency());
        CredentialEntity credential = new CredentialEntity(authority, facts);
        credential.persist();
        return announce("credential.issued", credential);
    }

    Credential revoke(String authority, UUID id) {
        CredentialEntity credential = CredentialEntity.in(authority, id).orElseThrow(() -> Problems.notFound("credential"));
        credential.revoke();
        less.fire(new AccessEnded());
        return announce("credential.revoked", credential);
    }

    private Credential announce(String type, CredentialEntity credential) {
        return feed.announce(type, credential.authority, credential.id, () -> new Credential(credential.id,
                credential.agency, credential.label, utc(credential.issued), null, utc(credential.revoked)));
    }

    private static Credential record(Tuple row) {
        return new Credential(row.get("id", UUID.class), row.get("agency", String.class), row.get("label", String.class),
                utc(row.get("issued", Instant.class)), utc(row.get("lastUsed", Instant.class)),
                utc(row.get("revoked", Instant.class)));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
