package touchstone.platform.caller;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;

/** Who may call an operation, as its contract declares it. */
public final class Permissions {
    private static final Map<Map.Entry<Class<?>, String>, List<Role>> DECLARED = new ConcurrentHashMap<>();

    private Permissions() {}

    /** @throws IllegalArgumentException when the contract has no such operation, or it declares no role */
    public static List<Role> of(Class<?> contract, String operation) {
        return DECLARED.computeIfAbsent(Map.entry(contract, operation), one -> declared(contract, operation));
    }

    /** Empty when it declares none. */
    public static List<Role> of(Method operation) {
        Allow allow = operation.getAnnotation(Allow.class);
        AllowAs as = operation.getAnnotation(AllowAs.class);
        return allow != null ? List.of(allow.value()) : as != null ? of(as.contract(), as.operation()) : List.of();
    }

    private static List<Role> declared(Class<?> contract, String operation) {
        return Arrays.stream(contract.getMethods()).filter(method -> method.getName().equals(operation)).map(Permissions::of)
                .filter(roles -> !roles.isEmpty()).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No operation " + contract.getSimpleName() + "." + operation));
    }
}
