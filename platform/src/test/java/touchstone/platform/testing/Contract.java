package touchstone.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.ConfigProvider;
import touchstone.platform.testing.http.Connection;

/** The operations a running service says it has, read from its own OpenAPI document, also where that is part of a greater one. */
public final class Contract {
    private static final String ADDRESS = ConfigProvider.getConfig().getValue("quarkus.smallrye-openapi.path", String.class);

    private Contract() {}

    /** One operation; {@code takes} and {@code answers} are media types of its bodies, "" for none. */
    public record Operation(
            String id, String method, String path, String takes, String answers, List<String> queryParameters, JsonNode example) {
        private static final Pattern ID = Pattern.compile("\\{([a-zA-Z]+)}");
        private static final String NOBODY = "01890a5d-ac96-774b-bcce-b302099a8057";

        boolean takesJson() {
            return takes.equals("application/json");
        }

        /** Which segments of its path are parameters, and their names. */
        Map<Integer, String> pathParameters() {
            String[] segments = path.split("/");
            return IntStream.range(0, segments.length).filter(at -> segments[at].startsWith("{")).boxed()
                    .collect(Collectors.toMap(at -> at, at -> segments[at].substring(1, segments[at].length() - 1)));
        }

        boolean answersJson() {
            return answers.equals("application/json");
        }

        /** Names of what its address leaves open, besides the authority. */
        List<String> namesInPath() {
            return ID.matcher(path).results().map(name -> name.group(1)).filter(name -> !name.equals("authority")).toList();
        }

        /** Its address in an authority, every id filled with the one given for its name, else with one that does not exist. */
        String addressIn(String authority, Map<String, String> ids) {
            return ID.matcher(path.replace("{authority}", authority)).replaceAll(name -> ids.getOrDefault(name.group(1), NOBODY));
        }
    }

    public static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document().get("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (method.getValue().has("operationId")) {
                    operations.add(operation(path.getKey(), method.getKey(), method.getValue()));
                }
            }
        }
        return operations;
    }

    private static Operation operation(String path, String method, JsonNode said) {
        List<String> query = StreamSupport.stream(said.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.get("name").asText()).toList();
        return new Operation(said.get("operationId").asText(), method.toUpperCase(java.util.Locale.ROOT), path,
                mediaType(said.path("requestBody")), mediaType(said.path("responses").properties().iterator().next().getValue()), query,
                said.path("requestBody").path("content").path("application/json").path("example"));
    }

    private static String mediaType(JsonNode body) {
        return body.path("content").properties().stream().findFirst().map(Map.Entry::getKey).orElse("");
    }

    /** The whole of it. */
    public static JsonNode document() {
        try {
            return new ObjectMapper().readTree(Connection.sendUnheard("GET", ADDRESS + "?format=json", Map.of(), new byte[0]).asByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
