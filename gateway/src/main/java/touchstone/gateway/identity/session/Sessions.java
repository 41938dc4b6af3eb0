package touchstone.gateway.identity.session;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.access.session.Session;
import touchstone.gateway.identity.AccessEnded;
import touchstone.platform.problem.Problems;

/** Where an account is signed in. */
@RequestScoped
class Sessions {
    private final SessionLimits limits;
    private final HttpServerRequest request;
    private final Event<AccessEnded> less;

    Sessions(SessionLimits limits, HttpServerRequest request, Event<AccessEnded> less) {
        this.limits = limits;
        this.request = request;
        this.less = less;
    }

    /** The latest first. */
    List<Session> of(UUID account) {
        return SessionEntity.alive(account, limits).stream().map(this::record).toList();
    }

    /** Signs the account out there; 404 when it is not signed in there. */
    Session end(UUID account, UUID id) {
        SessionEntity session = SessionEntity.alive(account, limits).stream().filter(one -> one.id.equals(id)).findFirst()
                .orElseThrow(() -> Problems.notFound("session"));
        session.delete();
        less.fire(new AccessEnded());
        return record(session);
    }

    private Session record(SessionEntity session) {
        return session.record(limits, PresentedCredential.session(request).map(PresentedCredential.Session::secret).orElse(null));
    }
}
