package touchstone.platform.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which methods an address of the contract takes. JAX-RS looks for one resource class before it looks at methods, and so
 * takes an address that two classes share for none.
 */
@ApplicationScoped
public class AllowedMethods {
    private final OpenApiDocumentService documents;
    private final ObjectMapper json;
    private Map<Pattern, TreeSet<String>> known;

    AllowedMethods(OpenApiDocumentService documents, ObjectMapper json) {
        this.documents = documents;
        this.json = json;
    }

    /** Empty for an address that the contract does not have. */
    public TreeSet<String> of(String path) {
        return known().entrySet().stream().filter(address -> address.getKey().matcher(path).matches())
                .map(Map.Entry::getValue).findFirst().orElseGet(TreeSet::new);
    }

    /** Read when first asked for: few ever do. What is spelt out goes before what is named in braces. */
    private synchronized Map<Pattern, TreeSet<String>> known() {
        if (known == null) {
            Map<Pattern, TreeSet<String>> read = new TreeMap<>(Comparator
                    .comparingInt((Pattern address) -> address.pattern().split("\\[").length).thenComparing(Pattern::pattern));
            document().path("paths").properties().forEach(path ->
                    read.put(Pattern.compile(path.getKey().replaceAll("\\{[^}]+}", "[^/]+")), methods(path.getValue())));
            known = read;
        }
        return known;
    }

    private static TreeSet<String> methods(JsonNode path) {
        TreeSet<String> methods = path.properties().stream().filter(method -> method.getValue().has("operationId"))
                .map(method -> method.getKey().toUpperCase(Locale.ROOT)).collect(Collectors.toCollection(TreeSet::new));
        methods.add("OPTIONS");
        if (methods.contains("GET")) {
            methods.add("HEAD");
        }
        return methods;
    }

    private JsonNode document() {
        try {
            return json.readTree(documents.getDocument("<default>", Format.JSON));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
