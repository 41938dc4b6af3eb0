package touchstone.gateway.api.me;

import io.smallrye.common.annotation.Blocking;
import java.util.List;
import java.util.Map;
import touchstone.contracts.Role;
import touchstone.contracts.access.credential.Credential;
import touchstone.contracts.access.credential.CredentialScope;
import touchstone.contracts.access.me.Me;
import touchstone.contracts.access.me.MeApi;
import touchstone.contracts.access.me.MyAuthority;
import touchstone.contracts.access.me.Owes;
import touchstone.gateway.identity.account.OwnAccount;
import touchstone.gateway.identity.account.OwnAccounts;
import touchstone.gateway.identity.credential.OwnCredential;
import touchstone.gateway.identity.credential.OwnCredentials;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;

/** Who asks, over HTTP. */
@Blocking
class MeResource implements MeApi {
    private final Caller caller;
    private final OwnAccounts accounts;
    private final OwnCredentials credentials;
    private final OwedToday owed;

    MeResource(Caller caller, OwnAccounts accounts, OwnCredentials credentials, OwedToday owed) {
        this.caller = caller;
        this.accounts = accounts;
        this.credentials = credentials;
        this.owed = owed;
    }

    @Override
    public Me me() {
        return credentials.ofCaller().map(this::program).or(() -> accounts.ofCaller().map(this::person)).orElseThrow(Problems::signInFirst);
    }

    private Me program(OwnCredential own) {
        Credential credential = own.credential();
        boolean reads = credential.scopes().contains(CredentialScope.PLANS_READ);
        return new Me(caller.id(), caller.name(), caller.agency(), credential,
                List.of(new MyAuthority(own.authority(), List.of(Role.PARTNER), reads ? owes(own.authority()) : null)));
    }

    private Me person(OwnAccount account) {
        return new Me(caller.id(), caller.name(), caller.agency(), null,
                account.grants().entrySet().stream().sorted(Map.Entry.comparingByKey())
                        .map(grant -> new MyAuthority(grant.getKey(), grant.getValue(), owes(grant.getKey()))).toList());
    }

    private Owes owes(String authority) {
        String agency = caller.viewOf(authority).ownAgency();
        return agency.isEmpty() ? null : owed.by(authority, agency);
    }
}
