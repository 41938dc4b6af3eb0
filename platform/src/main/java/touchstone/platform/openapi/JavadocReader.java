package touchstone.platform.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;

/**
 * What the contract's Javadoc says of a type, a field or a parameter, as whole sentences in Markdown. The compiler of the
 * contracts writes each type's Javadoc beside its class, as {@code TYPE__Javadoc.json} (therapi-runtime-javadoc-scribe).
 */
final class JavadocReader {
    private static final Pattern PARAM = Pattern.compile("@param\\s+(\\S+)\\s+((?:(?!\\s@\\w).)*)", Pattern.DOTALL);
    private static final Pattern CODE = Pattern.compile("\\{@(?:code|link|literal)\\s+([^}]*)}");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final IndexView index;

    JavadocReader(IndexView index) {
        this.index = index;
    }

    Optional<String> type(ClassInfo type) {
        return words(read(type.name()));
    }

    /** Of a record's field: what the record says of it, or else the interface that asks for it. */
    Optional<String> field(ClassInfo type, String name) {
        return param(read(type.name()), name).or(() -> above(type).flatMap(asked -> inherited(asked, name).stream()).findFirst());
    }

    private Optional<String> inherited(ClassInfo asked, String name) {
        return words(member(asked.name(), "methods", name)).or(() -> above(asked).flatMap(next -> inherited(next, name).stream()).findFirst());
    }

    private Stream<ClassInfo> above(ClassInfo type) {
        return type.interfaceNames().stream().map(index::getClassByName).filter(Objects::nonNull);
    }

    Optional<String> constant(ClassInfo type, String name) {
        return words(member(type.name(), "enumConstants", name));
    }

    Optional<String> parameter(MethodInfo operation, String name) {
        return param(member(operation.declaringClass().name(), "methods", operation.name()), name);
    }

    private static JsonNode member(DotName type, String kind, String name) {
        return StreamSupport.stream(read(type).path(kind).spliterator(), false)
                .filter(member -> member.path("name").asText().equals(name)).findFirst().orElse(MissingNode.getInstance());
    }

    private static JsonNode read(DotName type) {
        String file = type.toString().replace('.', '/') + "__Javadoc.json";
        try (InputStream javadoc = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return javadoc == null ? MissingNode.getInstance() : JSON.readTree(javadoc);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All before the first tag. */
    private static Optional<String> words(JsonNode described) {
        return sentence(described.path("doc").asText().split("(?m)^\\s*@\\w", 2)[0]);
    }

    private static Optional<String> param(JsonNode described, String name) {
        Matcher params = PARAM.matcher(described.path("doc").asText());
        return params.results().filter(param -> param.group(1).equals(name)).findFirst().flatMap(param -> sentence(param.group(2)));
    }

    private static Optional<String> sentence(String javadoc) {
        String text = CODE.matcher(javadoc).replaceAll("`$1`").replaceAll("</?em>", "*").replaceAll("\\s+", " ").strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(
                Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.matches(".*[.?!]") ? "" : "."));
    }
}
