package touchstone.gateway.web.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import touchstone.contracts.Problem;

/**
 * What was typed into a form that could not be sent.
 *
 * @param from the page that it stands on, and where: {@code /page#form}
 */
public record KeptForm(String from, Map<String, String> fields) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What is longer goes into no other form; no form of ours is a tenth of it. */
    private static final int LONGEST = 700_000;

    /** Empty where nobody can tell on which page of ours it stands. */
    static Optional<KeptForm> of(String from, Map<String, String> fields) {
        return LocalAddress.orFront(from).contains("#") ? Optional.of(new KeptForm(from, fields)) : Optional.empty();
    }

    /** As a field of the form for signing in carries it; "" where it is too much. */
    public String carried() {
        try {
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(this));
            return text.length() > LONGEST ? "" : text;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty for what {@link #carried} never made. */
    public static Optional<KeptForm> read(String carried) {
        if (carried == null || carried.isEmpty()) {
            return Optional.empty();
        }
        try {
            KeptForm read = JSON.readValue(new String(Base64.getUrlDecoder().decode(carried), StandardCharsets.UTF_8), KeptForm.class);
            boolean whole = read != null && read.fields != null && read.fields.values().stream().noneMatch(Objects::isNull);
            return whole ? of(read.from, read.fields) : Optional.empty();
        } catch (IOException | IllegalArgumentException forged) {
            return Optional.empty();
        }
    }

    String page() {
        return from.substring(0, from.indexOf('#'));
    }

    String id() {
        return from.substring(from.indexOf('#') + 1);
    }

    int length() {
        return fields.entrySet().stream().mapToInt(field -> field.getKey().length() + field.getValue().length()).sum();
    }

    Form form(Problem why) {
        return Form.of(id(), fields).refused(why);
    }
}
