package touchstone.local.demo;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;

/** Finds the operation of the contract that a request meant and holds the request against it. */
final class Contract {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();
    private static final Validator VALIDATOR = Validation.byDefaultProvider().configure()
            .messageInterpolator(new ParameterMessageInterpolator()).buildValidatorFactory().getValidator();

    private final List<Operation> operations;

    Contract(Class<?>... apis) {
        operations = Arrays.stream(apis).flatMap(Contract::operations).toList();
    }

    record Operation(String verb, Pattern path, Method method) {
        boolean allows(Role role) {
            return List.of(method.getAnnotation(Allow.class).value()).contains(role);
        }

        Optional<Class<?>> body() {
            return Arrays.stream(method.getParameterTypes()).filter(Class::isRecord).findFirst();
        }

        /** What is wrong with a body, empty if nothing. */
        List<String> faults(byte[] sent) {
            if (List.of(method.getParameterTypes()).contains(File.class)) {
                return sent.length > 0 ? List.of() : List.of("takes a file");
            }
            if (body().isEmpty()) {
                return sent.length == 0 ? List.of() : List.of("takes no body");
            }
            try {
                return VALIDATOR.validate((Object) JSON.readValue(sent, body().get())).stream()
                        .map(fault -> fault.getPropertyPath() + " " + fault.getMessage()).toList();
            } catch (IOException e) {
                return List.of(e.getMessage());
            }
        }
    }

    Optional<Operation> operation(String verb, String path) {
        return operations.stream()
                .filter(operation -> operation.verb().equals(verb) && operation.path().matcher(path).matches())
                .findFirst();
    }

    private static Stream<Operation> operations(Class<?> api) {
        String root = api.getAnnotation(Path.class).value();
        return Arrays.stream(api.getMethods()).map(method -> new Operation(verb(method), pattern(root, method), method));
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst().orElseThrow();
    }

    private static Pattern pattern(String root, Method method) {
        Path rest = method.getAnnotation(Path.class);
        return Pattern.compile((root + (rest == null ? "" : rest.value())).replaceAll("\\{[^}]+}", "[^/]+"));
    }
}
