package touchstone.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;

/** Says once what is the same for every operation: who may, how it is refused, and how it is done only once. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private static final Map<String, String> REFUSALS = Map.of(
            "400", "The request could not be read", "401", "Sign in first", "403", "You may not do this",
            "404", "There is no such thing, or it is not public", "409", "Its present state does not allow it",
            "412", "Someone else saved first", "422", "Some of it needs correcting", "428", "Say which version you changed");

    private final Map<String, MethodInfo> operations;

    public ContractFilter(IndexView index) {
        operations = index.getAnnotations(org.eclipse.microprofile.openapi.annotations.Operation.class).stream()
                .filter(said -> said.target().kind() == AnnotationTarget.Kind.METHOD && said.value("operationId") != null)
                .collect(Collectors.toMap(said -> said.value("operationId").asString(), said -> said.target().asMethod(), (a, b) -> a));
    }

    @Override
    public PathItem filterPathItem(PathItem item) {
        item.getOperations().forEach((method, operation) -> complete(method, operation));
        return item;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        REFUSALS.forEach((status, title) -> document.getComponents().addResponse("Refused" + status, refusal(title)));
        document.getComponents().addSchema("Problem", problem());
        document.getComponents().addSecurityScheme("credential", OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP).scheme("bearer").description("An agency's credential"));
        document.getComponents().addSecurityScheme("account", OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP).scheme("basic").description("A person's sign-in"));
    }

    private void complete(PathItem.HttpMethod method, Operation operation) {
        MethodInfo declared = operations.get(operation.getOperationId());
        if (declared == null) {
            return;
        }
        AnnotationInstance status = declared.annotation(ResponseStatus.class);
        if (status != null) {
            moveAnswer(operation, status.value().asInt());
        }
        boolean changes = method != PathItem.HttpMethod.GET;
        refusals(operation, changes).forEach(code ->
                operation.getResponses().addAPIResponse(code, OASFactory.createAPIResponse().ref("Refused" + code)));
        if (changes) {
            operation.addParameter(idempotencyKey());
        }
        sayWhoMay(operation, declared);
    }

    private static void moveAnswer(Operation operation, int status) {
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        operation.getResponses().removeAPIResponse("200");
        operation.getResponses().addAPIResponse(String.valueOf(status), answer.description("Created"));
    }

    private static java.util.stream.Stream<String> refusals(Operation operation, boolean changes) {
        boolean guarded = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "If-Match".equals(parameter.getName()));
        return java.util.stream.Stream.of("400", "401", "403", "404", "409", "412", "422", "428")
                .filter(code -> changes || !code.equals("409"))
                .filter(code -> guarded || !code.equals("412") && !code.equals("428"));
    }

    private static void sayWhoMay(Operation operation, MethodInfo declared) {
        AnnotationInstance allow = declared.annotation(Allow.class);
        String[] roles = allow == null ? new String[0] : allow.value().asEnumArray();
        boolean open = Arrays.asList(roles).contains("PUBLIC");
        String who = open ? "Open to everyone; shows what the caller may see."
                : "For " + Arrays.stream(roles).map(role -> role.toLowerCase(java.util.Locale.ROOT).replace('_', ' ')).collect(Collectors.joining(", ")) + ".";
        operation.setDescription(operation.getDescription() == null ? who : operation.getDescription() + " " + who);
        SecurityRequirement credential = OASFactory.createSecurityRequirement().addScheme("credential");
        SecurityRequirement account = OASFactory.createSecurityRequirement().addScheme("account");
        operation.addSecurityRequirement(credential).addSecurityRequirement(account);
        if (open) {
            operation.addSecurityRequirement(OASFactory.createSecurityRequirement());
        }
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter().name("Idempotency-Key").in(Parameter.In.HEADER).required(false)
                .description("Any text of your own, such as a UUID: the same key and request are done once and answered alike.")
                .schema(text().maxLength(200)).example("0190b2d8-3b1c-7cc3-98a5-4b6f2f5e0d11");
    }

    private static APIResponse refusal(String title) {
        Schema schema = OASFactory.createSchema().ref("Problem");
        return OASFactory.createAPIResponse().description(title).content(OASFactory.createContent()
                .addMediaType("application/problem+json", OASFactory.createMediaType().schema(schema)));
    }

    private static Schema problem() {
        Schema item = OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)
                .properties(Map.of("field", text(), "detail", text()));
        Map<String, Schema> properties = java.util.stream.Stream.of("type", "title", "detail", "reference")
                .collect(Collectors.toMap(Function.identity(), name -> text()));
        properties.put("status", OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
        properties.put("errors", OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(item));
        return OASFactory.createSchema().addType(Schema.SchemaType.OBJECT)
                .description("What went wrong (RFC 9457), and what to do next").properties(properties);
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
