package touchstone.gateway.identity.account;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import touchstone.gateway.identity.secret.Secret;

/** An account's password, as a bcrypt hash. */
@Entity(name = "Password")
@Table(name = "account_password")
public class PasswordEntity extends PanacheEntityBase {
    /** Of a guess, as a power of two; its time is most of a sign-in's, so our own tests set less. */
    private static final int COST = ConfigProvider.getConfig().getValue("touchstone.passwords.cost", int.class);
    /** The hash of nothing anyone knows: an unknown name costs as much time as a wrong password. */
    private static final String NOBODYS = BcryptUtil.bcryptHash(Secret.random(), COST);

    @Id
    UUID account;

    String hash;

    protected PasswordEntity() {}

    /** Gives the account a new random password, which is returned and not kept. */
    static String renew(AccountEntity account) {
        String password = Secret.random();
        set(account, password);
        return password;
    }

    /** Gives the account this password. */
    static void set(AccountEntity account, String password) {
        PasswordEntity stored = PasswordEntity.<PasswordEntity>findByIdOptional(account.id).orElseGet(PasswordEntity::new);
        stored.account = account.id;
        stored.hash = BcryptUtil.bcryptHash(password, COST);
        stored.persist();
    }

    /** Whether the password is this account's; false for no account at all. */
    public static boolean matches(AccountEntity account, String password) {
        PasswordEntity stored = account == null ? null : findById(account.id);
        return BcryptUtil.matches(password, stored == null ? NOBODYS : stored.hash) && stored != null;
    }
}
