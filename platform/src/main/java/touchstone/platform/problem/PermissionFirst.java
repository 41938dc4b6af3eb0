package touchstone.platform.problem;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Problem;
import touchstone.platform.caller.ThingPermission;
import touchstone.platform.http.DeclaredOperation;

/**
 * Whether whoever sent what is refused may send anything there at all. That is asked only when something is refused, so that a
 * good request pays nothing for it: its operation asks the same.
 */
@Singleton
class PermissionFirst {
    private final Instance<ThingPermission> permissions;

    PermissionFirst(Instance<ThingPermission> permissions) {
        this.permissions = permissions;
    }

    /** What takes the place of a refusal of what was sent. */
    Optional<Problem> refusal(ResourceInfo called, UriInfo address) {
        Map<String, UUID> ids = new HashMap<>();
        address.getPathParameters().forEach((name, values) -> id(values.get(0)).ifPresent(id -> ids.put(name, id)));
        String authority = address.getPathParameters().getFirst("authority");
        try {
            DeclaredOperation.of(called.getResourceMethod()).map(method -> method.getAnnotation(Operation.class)).filter(said -> said != null)
                    .findFirst().ifPresent(said -> permissions.forEach(one -> one.require(said.operationId(), authority, ids)));
            return Optional.empty();
        } catch (ProblemException refused) {
            return Optional.of(refused.problem());
        }
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
