package touchstone.platform.caller;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import touchstone.contracts.Role;
import touchstone.platform.http.DeclaredOperation;
import touchstone.platform.problem.Problems;

/** Recognises the caller. Lets a request through if its operation allows one of their roles in the path's authority; else nobody. */
class AuthorizationFilter {
    private final Map<Method, List<Role>> declared = new ConcurrentHashMap<>();
    private final TokenVerifier tokens;
    private final Caller caller;

    AuthorizationFilter(TokenVerifier tokens, Caller caller) {
        this.tokens = tokens;
        this.caller = caller;
    }

    /** Also where there is no operation: a page that is not there still knows who asks. */
    @ServerRequestFilter(preMatching = true)
    void recognise(ContainerRequestContext request) {
        caller.become(tokens.identify(request.getHeaderString("Authorization")));
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request, ResourceInfo operation) {
        List<Role> allowed = declared.computeIfAbsent(operation.getResourceMethod(), AuthorizationFilter::allowedTo);
        String authority = request.getUriInfo().getPathParameters().getFirst("authority");
        if (allowed.stream().noneMatch(role -> caller.is(role, authority))) {
            throw caller.isAnonymous() ? Problems.signInFirst() : Problems.forbidden(whoMay(allowed));
        }
    }

    private static List<Role> allowedTo(Method implementation) {
        return DeclaredOperation.of(implementation).map(Permissions::of).filter(roles -> !roles.isEmpty()).findFirst().orElse(List.of());
    }

    private static String whoMay(List<Role> allowed) {
        String roles = allowed.stream().map(role -> role.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(" or "));
        return "This is for: " + (roles.isEmpty() ? "nobody" : roles) + ". Ask an administrator of this authority if that should be you.";
    }
}
