package touchstone.gateway.identity.agency;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import touchstone.contracts.access.Authority;
import touchstone.contracts.access.NewAuthority;

/** A council area. */
@Entity(name = "Authority")
@Table(name = "authority")
class AuthorityEntity extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

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
