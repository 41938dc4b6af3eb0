package touchstone.gateway.identity.session;

import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.access.session.OwnSessionsApi;
import touchstone.contracts.access.session.Session;
import touchstone.gateway.identity.account.OwnAccount;
import touchstone.gateway.identity.account.OwnAccounts;
import touchstone.platform.audit.AuditContext;
import touchstone.platform.caller.Caller;
import touchstone.platform.command.Command;
import touchstone.platform.http.Paging;
import touchstone.platform.problem.Problems;

/** One's own sessions over HTTP. */
class OwnSessionsResource implements OwnSessionsApi {
    private final Sessions sessions;
    private final OwnAccounts accounts;
    private final Caller caller;
    private final AuditContext audit;
    private final Paging paging;

    OwnSessionsResource(Sessions sessions, OwnAccounts accounts, Caller caller, AuditContext audit, Paging paging) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.caller = caller;
        this.audit = audit;
        this.paging = paging;
    }

    @Override
    public Page<Session> sessions(String after, int limit) {
        return paging.slice(sessions.of(own().id()), after, limit, Session::key);
    }

    /** Stands in the audit of the authority that keeps the account. */
    @Override
    @Command
    public Session end(UUID id) {
        OwnAccount own = own();
        audit.name(caller.id(), own.authority());
        return sessions.end(own.id(), id);
    }

    private OwnAccount own() {
        return accounts.ofCaller().orElseThrow(() -> caller.isAnonymous() ? Problems.signInFirst()
                : Problems.forbidden("This is for people who sign in. An agency's credential has no sessions; an administrator can revoke it."));
    }
}
