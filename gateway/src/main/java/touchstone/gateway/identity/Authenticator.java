package touchstone.gateway.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import touchstone.gateway.identity.account.AccountEntity;
import touchstone.gateway.identity.account.GrantEntity;
import touchstone.gateway.identity.account.PasswordEntity;

/** Recognises people by password and programs by what they bear. */
@ApplicationScoped
public class Authenticator {
    private final Instance<BearerScheme> schemes;

    Authenticator(@Any Instance<BearerScheme> schemes) {
        this.schemes = schemes;
    }

    /** The person of that sign-in and password; takes as long for a name that nobody has. */
    @Transactional
    public Optional<AuthenticatedCaller> byPassword(String signIn, String password) {
        AccountEntity account = AccountEntity.named(signIn).filter(one -> !one.isEnded()).orElse(null);
        return PasswordEntity.matches(account, password) ? Optional.of(known(account)) : Optional.empty();
    }

    /** The person of an account that is signed in; empty once the account has ended. */
    @Transactional
    public Optional<AuthenticatedCaller> byAccount(UUID id) {
        return AccountEntity.<AccountEntity>findByIdOptional(id).filter(one -> !one.isEnded()).map(Authenticator::known);
    }

    /** Whoever a bearer token stands for, by whichever scheme. */
    public Optional<AuthenticatedCaller> byBearer(String token) {
        return schemes.stream().flatMap(scheme -> scheme.callerOf(token).stream()).findFirst();
    }

    private static AuthenticatedCaller known(AccountEntity account) {
        return new AuthenticatedCaller(account.id, account.caller(), account.post, account.agency, account.authority,
                GrantEntity.byAuthority(account.id));
    }
}
