package touchstone.gateway.identity.agency;

import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import touchstone.contracts.access.Authority;
import touchstone.contracts.access.Closing;
import touchstone.contracts.access.NewAuthority;
import touchstone.platform.entity.IdentifiedEntity;
import touchstone.platform.problem.Problems;

/** A council area. */
@Entity(name = "Authority")
@Table(name = "authority")
class AuthorityEntity extends IdentifiedEntity {
    String slug;
    String name;

    @Column(name = "closed_on")
    LocalDate closedOn;

    @Column(name = "closed_because")
    String closedBecause;

    protected AuthorityEntity() {}

    AuthorityEntity(NewAuthority facts) {
        slug = facts.slug();
        name = facts.name();
    }

    /** 404 where there is none of that slug. */
    static AuthorityEntity require(String slug) {
        return AuthorityEntity.<AuthorityEntity>find("slug = :slug", Parameters.with("slug", slug)).firstResultOptional().orElseThrow(() -> Problems.notFound("authority"));
    }

    /** Null lets it run again. */
    void close(Closing closing) {
        closedOn = closing == null ? null : closing.on();
        closedBecause = closing == null ? null : closing.because();
    }

    Authority record() {
        return new Authority(slug, name, closedOn == null ? null : new Closing(closedOn, closedBecause));
    }
}
