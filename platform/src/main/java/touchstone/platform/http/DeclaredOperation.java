package touchstone.platform.http;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.Stream;

/** A resource's method as the contract declares it: annotations stand there, and are not inherited by the method that runs. */
public final class DeclaredOperation {
    private DeclaredOperation() {}

    /** The method itself, and those of the interfaces that it implements. */
    public static Stream<Method> of(Method implementation) {
        Class<?> resource = implementation.getDeclaringClass();
        return Stream.concat(Stream.of(resource), Arrays.stream(resource.getInterfaces()))
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getName().equals(implementation.getName()))
                .filter(method -> Arrays.equals(method.getParameterTypes(), implementation.getParameterTypes()));
    }
}
