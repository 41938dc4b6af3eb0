package touchstone.gateway.identity.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import touchstone.platform.caller.Caller;
import touchstone.platform.feed.Feed;

/** What people may see and change of their own accounts. */
@ApplicationScoped
public class OwnAccounts {
    /** In characters. */
    public static final int SHORTEST_PASSWORD = 12;

    /** In bytes: bcrypt reads no more. */
    private static final int LONGEST_PASSWORD = 72;

    private final Caller caller;
    private final Feed feed;
    private final Event<PasswordReplaced> replaced;

    OwnAccounts(Caller caller, Feed feed, Event<PasswordReplaced> replaced) {
        this.caller = caller;
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

    /** Why it will not do as a password, in words that follow its name; null when it will. */
    public static String unfit(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            return "must have at least " + SHORTEST_PASSWORD + " characters; three words that nobody would put together do well";
        }
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD ? "must have at most 72 characters" : null;
    }

    /** Replaces the password by one that is not {@link #unfit}. No command, since its memory must never see a password. */
    @Transactional
    public void choosePassword(UUID account, String password) {
        AccountEntity own = AccountEntity.findById(account);
        PasswordEntity.set(own, password);
        replaced.fire(new PasswordReplaced(account));
        String authority = own.authority == null ? GrantEntity.EVERYWHERE : own.authority;
        feed.announce("account.password-chosen", authority, account,
                () -> own.record(authority, GrantEntity.rolesOf(account, authority)));
    }
}
