package touchstone.gateway.web.developers;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every kind of problem that there is, from {@code problems.yaml}. */
@Singleton
class ProblemKinds {
    private final Map<String, ProblemKind> kinds = new TreeMap<>();

    ProblemKinds() {
        try (InputStream file = ProblemKinds.class.getResourceAsStream("/problems.yaml")) {
            new YAMLMapper().readValue(file, new TypeReference<Map<String, List<String>>>() {}).forEach((type, said) ->
                    kinds.put(type, new ProblemKind(type, Integer.parseInt(said.get(0)), said.get(1), said.get(2).replace("`", ""))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** By their types. */
    List<ProblemKind> all() {
        return List.copyOf(kinds.values());
    }

    Optional<ProblemKind> named(String type) {
        return Optional.ofNullable(kinds.get(type));
    }
}
