package touchstone.gateway.identity.agency;

import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import touchstone.contracts.access.Agency;
import touchstone.contracts.access.AgencyKind;
import touchstone.contracts.access.NewAgency;
import touchstone.platform.entity.IdentifiedEntity;
import touchstone.platform.problem.Problems;

/** A partner of an authority. */
@Entity(name = "Agency")
@Table(name = "agency")
public class AgencyEntity extends IdentifiedEntity {
    String authority;
    String slug;
    String name;

    @Enumerated(EnumType.STRING)
    AgencyKind kind;

    protected AgencyEntity() {}

    AgencyEntity(String authority, NewAgency facts) {
        this.authority = authority;
        slug = facts.slug();
        name = facts.name();
        kind = facts.kind();
    }

    static List<AgencyEntity> of(String authority) {
        return list("authority = :authority order by name, slug", Parameters.with("authority", authority));
    }

    static Optional<AgencyEntity> named(String authority, String slug) {
        return find("authority = :authority and slug = :slug", Parameters.with("authority", authority).and("slug", slug))
                .firstResultOptional();
    }

    /** 422 when the authority has no such agency. */
    public static void require(String authority, String slug) {
        named(authority, slug).orElseThrow(() -> Problems.invalid("agency", "is not an agency of this authority; add it first"));
    }

    Agency record() {
        return new Agency(slug, name, kind);
    }
}
