package touchstone.platform.caller;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.platform.problem.Problems;

/** Recognises the caller. Lets a request through if its operation allows one of their roles in the path's authority; else nobody. */
class AuthorizationFilter {
    private final Map<Method, Optional<Allow>> declared = new ConcurrentHashMap<>();
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
        Optional<Allow> allow = declared.computeIfAbsent(operation.getResourceMethod(), AuthorizationFilter::allowOf);
        String authority = request.getUriInfo().getPathParameters().getFirst("authority");
        Stream<Role> allowed = allow.stream().flatMap(a -> Arrays.stream(a.value()));
        if (allowed.noneMatch(role -> caller.is(role, authority))) {
            throw caller.isAnonymous() ? Problems.signInFirst() : Problems.forbidden(whoMay(allow));
        }
    }

    private static Optional<Allow> allowOf(Method implementation) {
        return Stream.concat(
                        Stream.of(implementation.getDeclaringClass()),
                        Arrays.stream(implementation.getDeclaringClass().getInterfaces()))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getName().equals(implementation.getName()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), implementation.getParameterTypes()))
                .map(method -> method.getAnnotation(Allow.class))
                .filter(java.util.Objects::nonNull)
                .findFirst();
    }

    private static String whoMay(Optional<Allow> allow) {
        String roles = allow.map(a -> String.join(" or ", Arrays.stream(a.value())
                        .map(role -> role.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '))
                        .toList()))
                .orElse("nobody");
        return "This is for: " + roles + ". Ask an administrator of this authority if that should be you.";
    }
}
