package touchstone.gateway.identity.account;

import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import touchstone.contracts.Role;
import touchstone.contracts.access.Account;
import touchstone.platform.entity.IdentifiedEntity;
import touchstone.platform.problem.Problems;

/** A person's way in. What it may do stands in its grants, its password apart from it. */
@Entity(name = "Account")
@Table(name = "account")
public class AccountEntity extends IdentifiedEntity {
    static final String CALLER = "account:";

    @Column(name = "sign_in")
    String signIn;

    public String post;

    /** Where it was opened; null for an administrator of the whole installation. */
    public String authority;

    /** Of {@link #authority}; null for none. */
    public String agency;

    /** Null while it works. */
    Instant ended;

    protected AccountEntity() {}

    AccountEntity(String signIn, String post, String authority, String agency) {
        this.signIn = signIn;
        this.post = post;
        this.authority = authority;
        this.agency = agency;
    }

    public static Optional<AccountEntity> named(String signIn) {
        return find("signIn = :signIn", Parameters.with("signIn", signIn)).firstResultOptional();
    }

    /** The one that was opened in this authority; 404 when it was opened elsewhere, whatever it may do here. */
    public static AccountEntity openedIn(String authority, String signIn) {
        return named(signIn).filter(account -> authority.equals(account.authority))
                .orElseThrow(() -> Problems.notFound("account of this authority"));
    }

    public boolean isEnded() {
        return ended != null;
    }

    /** Ends it; false when it had ended before. */
    boolean end() {
        boolean worked = !isEnded();
        ended = worked ? Instant.now() : ended;
        return worked;
    }

    /** Lets it work again; false when it had not ended. */
    boolean reopen() {
        boolean slept = isEnded();
        ended = null;
        return slept;
    }

    /** The authority that opened it; null for an administrator of the whole installation. */
    public String home() {
        return authority;
    }

    /** As whom its person acts: the caller's id in audits and logs. */
    public String caller() {
        return CALLER + id;
    }

    /** As an authority sees it; a null among the roles is none. */
    Account record(String seenFrom, List<Role> roles) {
        return new Account(signIn, post, agency, roles.stream().filter(Objects::nonNull).distinct().sorted().toList(),
                seenFrom.equals(authority), isEnded() ? ended.atOffset(ZoneOffset.UTC) : null);
    }

    /** As its own person sees it. */
    OwnAccount own(Map<String, List<Role>> grants) {
        return new OwnAccount(id, signIn, post, agency, authority, grants);
    }
}
