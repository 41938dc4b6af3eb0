package touchstone.gateway.identity.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import touchstone.contracts.access.Authority;
import touchstone.contracts.access.NewAuthority;
import touchstone.platform.entity.IdentifiedEntity;

/** A council area. */
@Entity(name = "Authority")
@Table(name = "authority")
class AuthorityEntity extends IdentifiedEntity {
    String slug;
    String name;

    protected AuthorityEntity() {}

    AuthorityEntity(NewAuthority facts) {
        slug = facts.slug();
        name = facts.name();
    }

    Authority record() {
        return new Authority(slug, name);
    }
}
