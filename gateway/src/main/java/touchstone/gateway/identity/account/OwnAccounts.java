package touchstone.gateway.identity.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.platform.audit.AuditContext;
import touchstone.platform.caller.Caller;
import touchstone.platform.feed.Feed;

/** What people may see and change of their own accounts. */
@ApplicationScoped
public class OwnAccounts {
    /** In characters. */
    public static final int SHORTEST_PASSWORD = 12;

    /** In bytes: bcrypt reads no more. */
    private static final int LONGEST_PASSWORD = 72;

    /** On zxcvbn's scale from 0 to 4: not within ten thousand million guesses. */
    private static final int HARD_TO_GUESS = 3;

    private final Caller caller;
    private final AuditContext audit;
    private final Feed feed;
    private final Event<PasswordReplaced> replaced;

    OwnAccounts(Caller caller, AuditContext audit, Feed feed, Event<PasswordReplaced> replaced) {
        this.caller = caller;
        this.audit = audit;
        this.feed = feed;
        this.replaced = replaced;
    }

    /** The caller's; empty for an agency's credential and for nobody. */
    @Transactional
    public Optional<OwnAccount> ofCaller() {
        return caller.id().startsWith(AccountEntity.CALLER)
                ? AccountEntity.<AccountEntity>findByIdOptional(UUID.fromString(caller.id().substring(AccountEntity.CALLER.length())))
                        .map(account -> account.own(GrantEntity.byAuthority(account.id)))
                : Optional.empty();
    }

    /**
     * Why it will not do as a password, in words that follow its name; null when it will. As the National Cyber Security
     * Centre advises, it is held against lists of common passwords, words and names, and asked for no kinds of characters.
     */
    public static String unfit(String signIn, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            return "must have at least " + SHORTEST_PASSWORD + " characters; three words that nobody would put together do well";
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD) {
            return "must have at most 72 characters";
        }
        return new Zxcvbn().measure(password, List.of(signIn.split("\\P{L}+"))).getScore() < HARD_TO_GUESS
                ? "is one of those that are guessed first; three words that nobody would put together do well" : null;
    }

    /** Replaces the password by one that is not {@link #unfit}. No command, since its memory must never see a password. */
    @Transactional
    public void choosePassword(UUID account, String password) {
        AccountEntity own = AccountEntity.findById(account);
        audit.name(own.caller(), own.home());
        PasswordEntity.set(own, password);
        replaced.fire(new PasswordReplaced(account));
        String authority = own.authority == null ? GrantEntity.EVERYWHERE : own.authority;
        feed.announce("account.password-chosen", authority, account,
                () -> own.record(authority, GrantEntity.rolesOf(account, authority)));
    }
}
