package touchstone.gateway.web.signin;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.gateway.identity.session.PresentedCredential;
import touchstone.gateway.identity.session.SessionCookie;
import touchstone.gateway.identity.session.SignIns;
import touchstone.gateway.identity.token.TokenExchange;

/** Ends the session, here and in the browser. */
@Path("/sign-out")
@Blocking
class SignOut {
    private final SignIns signIns;
    private final TokenExchange exchange;
    private final HttpServerRequest request;

    SignOut(SignIns signIns, TokenExchange exchange, HttpServerRequest request) {
        this.signIns = signIns;
        this.exchange = exchange;
        this.request = request;
    }

    @POST
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response leave() {
        PresentedCredential.session(request).ifPresent(session -> {
            signIns.end(session.secret());
            exchange.forget(session);
        });
        return Response.seeOther(URI.create("/")).cookie(SessionCookie.removed(PresentedCredential.isHttps(request))).build();
    }
}
