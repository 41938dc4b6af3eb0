package touchstone.platform.openapi;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** How operations are refused: as RFC 9457 problems. */
final class Refusals {
    private static final Map<String, String> TITLES = Map.of(
            "400", "The request could not be read", "401", "Sign in first", "403", "You may not do this",
            "404", "There is no such thing, or it is not public", "409", "Its present state does not allow it",
            "412", "Someone else saved first", "422", "Some of it needs correcting", "428", "Say which version you changed",
            "default", "Refused, or not possible just now; the detail says what to do");

    private Refusals() {}

    static void addTo(Components components) {
        TITLES.forEach((status, title) -> components.addResponse(name(status), refusal(title)));
        components.addSchema("Problem", problem());
    }

    /** Those that an operation can meet, beside the rare ones that any request can. */
    static void addTo(Operation operation, boolean changes) {
        boolean guarded = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        Stream.of("400", "401", "403", "404", "409", "412", "422", "428", "default")
                .filter(code -> changes || !code.equals("409"))
                .filter(code -> guarded || !code.equals("412") && !code.equals("428"))
                .forEach(code -> operation.getResponses().addAPIResponse(code, OASFactory.createAPIResponse().ref(name(code))));
    }

    private static String name(String status) {
        return status.equals("default") ? "Refused" : "Refused" + status;
    }

    private static APIResponse refusal(String title) {
        Schema schema = OASFactory.createSchema().ref("Problem");
        return OASFactory.createAPIResponse().description(title).content(OASFactory.createContent()
                .addMediaType("application/problem+json", OASFactory.createMediaType().schema(schema)));
    }

    /** Unlike an answer it leaves out what it has nothing to say of. */
    private static Schema problem() {
        Schema item = OASFactory.createSchema().addType(SchemaType.OBJECT).required(List.of("detail"))
                .addProperty("field", text("The field it is about, as a path in the request: \"counts[0].done\"."))
                .addProperty("detail", text("What is wrong with it, or what is missing."));
        return OASFactory.createSchema().addType(SchemaType.OBJECT).required(List.of("type", "title", "status", "detail"))
                .description("What went wrong (RFC 9457), and what to do next.")
                .addProperty("type", text("Stable address of this kind of problem.").format("uri-reference"))
                .addProperty("title", text("What kind of problem it is, in a few words."))
                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER).description("The HTTP status again."))
                .addProperty("detail", text("What is the matter and what to do next."))
                .addProperty("errors", OASFactory.createSchema().addType(SchemaType.ARRAY).items(item)
                        .description("One for each field to correct, or for each missing thing."))
                .addProperty("reference", text("Quote this to an administrator; only on a fault of the server."));
    }

    private static Schema text(String description) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(description);
    }
}
