package touchstone.gateway.clients.reference;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Finds the agencies that a request names. In every contract they stand in fields of the same names. */
final class NamedAgencies {
    static final Set<String> FIELDS = Set.of("leadAgency", "coLeads", "agency", "supplier");
    private static final JsonFactory JSON = new JsonFactory();

    private NamedAgencies() {}

    /** Slugs by where they stand, {@code coLeads[0]}; none in what is no JSON, which its owner refuses. */
    static Map<String, String> in(byte[] body) {
        Map<String, String> named = new LinkedHashMap<>();
        try (JsonParser json = JSON.createParser(body)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING && isAgency(json)) {
                    named.put(place(json), json.getText());
                }
            }
        } catch (IOException unreadable) {
            return Map.of();
        }
        return named;
    }

    /** In a field of that name, or in the list that is its value. */
    private static boolean isAgency(JsonParser json) {
        var at = json.getParsingContext();
        String field = at.inArray() ? at.getParent().getCurrentName() : at.getCurrentName();
        return field != null && FIELDS.contains(field);
    }

    /** As problems name it: {@code change.coLeads[0]}. */
    private static String place(JsonParser json) {
        return json.getParsingContext().pathAsPointer().toString().substring(1)
                .replaceAll("(^|/)(\\d+)(?=/|$)", "[$2]").replace('/', '.');
    }
}
