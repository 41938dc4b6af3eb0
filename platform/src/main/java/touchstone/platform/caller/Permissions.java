package touchstone.platform.caller;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;

/** Who may call an operation, as its contract declares it. */
public final class Permissions {
    private static final Map<Map.Entry<Class<?>, String>, Set<Role>> DECLARED = new ConcurrentHashMap<>();

    private Permissions() {}

    /** @throws IllegalArgumentException when the contract has no such operation, or it declares no role */
    public static Set<Role> of(Class<?> contract, String operation) {
        return DECLARED.computeIfAbsent(Map.entry(contract, operation), one -> declared(contract, operation));
    }

    private static Set<Role> declared(Class<?> contract, String operation) {
        return Arrays.stream(contract.getMethods())
                .filter(method -> method.getName().equals(operation) && method.isAnnotationPresent(Allow.class))
                .map(method -> Set.of(method.getAnnotation(Allow.class).value())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No operation " + contract.getSimpleName() + "." + operation));
    }
}
