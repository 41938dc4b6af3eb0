package touchstone.gateway.clients.reference;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import touchstone.contracts.Reference;
import touchstone.contracts.Reference.Kind;

/**
 * What a request to plans says of the decision in the register that it cites.
 *
 * @param path where it is sent
 * @param body that is said to have decided; null when it does not say
 * @param on   day of the decision, or the first on which it holds; null when it does not say
 */
record Citation(String path, UUID decision, String body, LocalDate on) {
    private static final Pattern CITING = Pattern.compile("/api/plans/.*/(sign-off|reopening|suspension|resumption|versions|re-planning|carry-over)");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Empty when it cites none: then it was decided before the register began, and is cited from paper. */
    static Optional<Citation> in(String path, byte[] request) {
        if (!CITING.matcher(path).matches()) {
            return Optional.empty();
        }
        try {
            return in(path, JSON.readTree(request));
        } catch (IOException unreadable) {
            return Optional.empty(); // its owner refuses it
        }
    }

    private static Optional<Citation> in(String path, JsonNode said) {
        return Reference.parse(said.path("decision").textValue()).filter(cited -> cited.isTo(Kind.DECISION)).flatMap(Reference::uuid)
                .map(decision -> new Citation(path, decision, first(said, "body", "decidedBy", "approvedBy").orElse(null),
                        first(said, "decidedOn", "on", "from", "approvedOn").flatMap(Citation::day).orElse(null)));
    }

    /** Whether a body says by it that something is done, or good as it is. */
    boolean seals() {
        return path.endsWith("/sign-off") || path.endsWith("/versions");
    }

    private static Optional<String> first(JsonNode said, String... names) {
        return Stream.of(names).map(name -> said.path(name).textValue()).filter(Objects::nonNull).findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
