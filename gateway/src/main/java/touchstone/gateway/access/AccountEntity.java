package touchstone.gateway.access;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A person's way in. What it may do stands in its grants, its password apart from it. */
@Entity(name = "Account")
@Table(name = "account")
public class AccountEntity extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "sign_in")
    String signIn;

    String post;

    /** Where it was opened; null for an administrator of the whole installation. */
    String authority;

    /** Of {@link #authority}; null for none. */
    String agency;

    protected AccountEntity() {}

    AccountEntity(String signIn, String post, String authority, String agency) {
        this.signIn = signIn;
        this.post = post;
        this.authority = authority;
        this.agency = agency;
    }

    static Optional<AccountEntity> named(String signIn) {
        return find("signIn = :signIn", Parameters.with("signIn", signIn)).firstResultOptional();
    }
}
