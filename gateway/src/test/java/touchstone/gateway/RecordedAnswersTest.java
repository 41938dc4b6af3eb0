package touchstone.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is recorded of the owners is what their contracts say: of which their own tests hold every answer. */
class RecordedAnswersTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** An operation of a contract, and the addresses at which it is asked. */
    private record Operation(String method, String path, Method answer) {
        boolean isAsked(String how, String where) {
            return method.equals(how) && where.matches(path.replaceAll("\\{[^}]+}", "[^/]+"));
        }
    }

    private final List<Operation> operations = operations();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void every_answer_is_as_its_contract_has_it() throws IOException, URISyntaxException {
        java.nio.file.Path root = java.nio.file.Path.of(RecordedAnswersTest.class.getResource("/recorded").toURI());
        try (Stream<java.nio.file.Path> files = Files.walk(root)) {
            for (java.nio.file.Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                hold(root.relativize(file).toString(), Files.readString(file));
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    private void hold(String file, String json) throws IOException {
        String name = file.replace('\\', '/').replaceFirst("(@[0-9-]+| of [a-z -]+)?\\.json$", "");
        boolean written = name.matches(".*/[A-Z]+");
        String method = written ? name.substring(name.lastIndexOf('/') + 1) : "GET";
        String path = "/api/" + (written ? name.substring(0, name.lastIndexOf('/')) : name);
        Optional<Operation> operation = operations.stream().filter(one -> one.isAsked(method, path)).findFirst();
        if (operation.isEmpty()) {
            wrong.add(file + ": no contract has " + method + " " + path);
        } else if (operation.get().answer().getReturnType() == void.class) {
            assertEquals("", json.strip(), file + " is of an operation that answers nothing");
        } else {
            ContractShape.of(operation.get().answer()).mismatches(forAnybody(JSON.readTree(json))).forEach(one -> wrong.add(file + one));
        }
    }

    /** With all that any role may do: recorded by role, told as a list. */
    private static JsonNode forAnybody(JsonNode recorded) {
        if (recorded.path("allowed") instanceof ObjectNode roles) {
            ArrayNode all = JSON.createArrayNode();
            roles.forEach(moves -> moves.forEach(all::add));
            ((ObjectNode) recorded).set("allowed", all);
        }
        recorded.forEach(RecordedAnswersTest::forAnybody);
        return recorded;
    }

    /** Those with the fewest variables first. */
    private static List<Operation> operations() {
        return new ClassFileImporter().importPackages("touchstone.contracts").stream().filter(type -> type.isInterface() && type.isAnnotatedWith(Path.class))
                .flatMap(type -> Arrays.stream(type.reflect().getMethods()))
                .flatMap(method -> Arrays.stream(method.getAnnotations()).map(Annotation::annotationType).map(type -> type.getAnnotation(HttpMethod.class))
                        .filter(verb -> verb != null).map(verb -> new Operation(verb.value(), path(method), method)))
                .sorted(Comparator.comparingLong(operation -> Pattern.compile("\\{").matcher(operation.path()).results().count())).toList();
    }

    private static String path(Method method) {
        Path own = method.getAnnotation(Path.class);
        return method.getDeclaringClass().getAnnotation(Path.class).value() + (own == null ? "" : own.value());
    }
}
