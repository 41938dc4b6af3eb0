package touchstone.platform.openapi;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.MethodInfo;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Batch;
import touchstone.contracts.Identified;
import touchstone.contracts.Page;
import touchstone.contracts.Versioned;

/** Says once what is the same for every operation: who may, how it is refused, and how it is done only once. */
final class OperationCompleter {
    private static final Map<String, String> PARAMETERS = Map.of(
            "authority", "The authority's short name in addresses.",
            "asAt", "Asks what was known on this day; today when left out.",
            "after", "Where the page begins; follow `next` of the page before instead of making one.",
            "limit", "How many at most.",
            "id", "Its id.",
            "Prefer", "`handling=lenient` takes what can be taken and says of each what became of it (200); otherwise all is taken or nothing.",
            "If-Match", "The ETag that came with what was read, so that nobody's change is lost.");

    private final ContractTypes types;
    private final JavadocReader javadoc;
    private final ExampleReader examples;

    OperationCompleter(ContractTypes types, JavadocReader javadoc) {
        this.types = types;
        this.javadoc = javadoc;
        this.examples = new ExampleReader(types);
    }

    void complete(HttpMethod method, Operation operation) {
        types.operation(operation.getOperationId()).ifPresent(declared -> complete(method, operation, declared));
    }

    private void complete(HttpMethod method, Operation operation, MethodInfo declared) {
        boolean changes = method != HttpMethod.GET;
        answer(operation, declared);
        if (operation.getRequestBody() != null) {
            examples.addTo(operation.getRequestBody().getContent());
        }
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> describe(parameter, declared));
        }
        Refusals.addTo(operation, changes);
        if (changes) {
            operation.addParameter(idempotencyKey());
        }
        sayWhoMay(operation, declared);
    }

    private void answer(Operation operation, MethodInfo declared) {
        AnnotationInstance status = declared.annotation(ResponseStatus.class);
        APIResponse answer = operation.getResponses().getAPIResponse("200");
        if (answer == null) {
            return;
        }
        if (status != null) {
            operation.getResponses().removeAPIResponse("200");
            operation.getResponses().addAPIResponse(String.valueOf(status.value().asInt()), answer.description("Created"));
        }
        if (types.answers(declared, Versioned.class)) {
            answer.addHeader("ETag", header("Changes whenever this answer does; send it back as If-Match to change the thing."));
        }
        if (status != null && types.answers(declared, Identified.class)) {
            answer.addHeader("Location", header("The address of what was created."));
        }
        if (types.answers(declared, Batch.class)) {
            operation.getResponses().addAPIResponse("200", OASFactory.createAPIResponse().content(answer.getContent())
                    .description("With `Prefer: handling=lenient`: what became of each").addHeader("Preference-Applied", header("How it was handled.")));
        }
        if (types.answers(declared, Page.class)) {
            answer.addHeader("Link", header("The address of the next page, with rel=\"next\"; none on the last."));
        }
    }

    private void describe(Parameter parameter, MethodInfo declared) {
        if (parameter.getName().equals("If-Match")) {
            parameter.setRequired(declared.parameters().stream().noneMatch(header -> header.type().hasAnnotation(ContractTypes.NULLABLE)));
        }
        if (parameter.getDescription() == null) {
            javadoc.parameter(declared, parameter.getName())
                    .or(() -> Optional.ofNullable(PARAMETERS.get(parameter.getName())))
                    .or(() -> idOf(parameter)).ifPresent(parameter::setDescription);
        }
    }

    private static Optional<String> idOf(Parameter parameter) {
        return parameter.getIn() == Parameter.In.PATH ? Optional.of("Names the " + parameter.getName() + ".") : Optional.empty();
    }

    private static void sayWhoMay(Operation operation, MethodInfo declared) {
        AnnotationInstance allow = declared.annotation(Allow.class);
        String[] roles = allow == null ? new String[0] : allow.value().asEnumArray();
        boolean open = Arrays.asList(roles).contains("PUBLIC");
        String who = open ? "Open to everyone; shows what the caller may see."
                : "For " + Arrays.stream(roles).map(role -> role.toLowerCase(Locale.ROOT).replace('_', ' ')).collect(Collectors.joining(", ")) + ".";
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

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(text());
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
