package touchstone.gateway.identity.session;

import java.util.UUID;
import touchstone.contracts.Page;
import touchstone.contracts.access.session.Session;
import touchstone.contracts.access.session.SessionsApi;
import touchstone.gateway.identity.account.AccountEntity;
import touchstone.platform.command.Command;
import touchstone.platform.http.Paging;

/** Sessions over HTTP, for those who keep the account. */
class SessionsResource implements SessionsApi {
    private final Sessions sessions;
    private final Paging paging;

    SessionsResource(Sessions sessions, Paging paging) {
        this.sessions = sessions;
        this.paging = paging;
    }

    @Override
    public Page<Session> sessions(String authority, String signIn, String after, int limit) {
        return paging.slice(sessions.of(AccountEntity.openedIn(authority, signIn).id), after, limit, Session::key);
    }

    @Override
    @Command
    public Session end(String authority, String signIn, UUID id) {
        return sessions.end(AccountEntity.openedIn(authority, signIn).id, id);
    }
}
