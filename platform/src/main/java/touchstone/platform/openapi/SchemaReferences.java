package touchstone.platform.openapi;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Which schemas of a document are sent, and which are used at all. */
final class SchemaReferences {
    private final OpenAPI document;

    SchemaReferences(OpenAPI document) {
        this.document = document;
    }

    /** Names of the schemas that stand in a request. */
    Set<String> sent() {
        return following(operations().map(Operation::getRequestBody).filter(Objects::nonNull).map(RequestBody::getContent).flatMap(SchemaReferences::of));
    }

    /** Names of the schemas that something in the document refers to. */
    Set<String> used() {
        Stream<Content> answers = Stream.concat(
                operations().flatMap(operation -> operation.getResponses().getAPIResponses().values().stream()),
                document.getComponents().getResponses().values().stream()).map(answer -> answer.getContent());
        Set<String> used = following(Stream.concat(answers.flatMap(SchemaReferences::of), parameters()));
        used.addAll(sent());
        return used;
    }

    /** Names of the answers that some operation shares with others. */
    Set<String> usedAnswers() {
        return operations().flatMap(operation -> operation.getResponses().getAPIResponses().values().stream())
                .map(APIResponse::getRef).filter(Objects::nonNull).map(SchemaReferences::name).collect(Collectors.toSet());
    }

    /** The last part of a reference. */
    static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private Stream<Schema> parameters() {
        return operations().map(Operation::getParameters).filter(Objects::nonNull).flatMap(List::stream).map(Parameter::getSchema).filter(Objects::nonNull);
    }

    private Stream<Operation> operations() {
        return document.getPaths().getPathItems().values().stream().flatMap(path -> path.getOperations().values().stream());
    }

    private Set<String> following(Stream<Schema> schemas) {
        Set<String> found = new LinkedHashSet<>();
        schemas.forEach(schema -> follow(schema, found));
        return found;
    }

    private void follow(Schema schema, Set<String> found) {
        if (schema.getRef() != null) {
            String name = name(schema.getRef());
            if (found.add(name)) {
                follow(document.getComponents().getSchemas().get(name), found);
            }
        }
        within(schema).forEach(part -> follow(part, found));
    }

    /** The schemas that a schema is made of. */
    static Stream<Schema> within(Schema schema) {
        return Stream.of(
                        schema.getProperties() == null ? List.<Schema>of() : schema.getProperties().values(),
                        orNone(schema.getAllOf()), orNone(schema.getAnyOf()), orNone(schema.getOneOf()),
                        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema()).filter(Objects::nonNull).toList())
                .flatMap(Collection::stream);
    }

    private static List<Schema> orNone(List<Schema> schemas) {
        return schemas == null ? List.of() : schemas;
    }

    private static Stream<Schema> of(Content content) {
        Map<String, MediaType> types = content == null ? Map.of() : content.getMediaTypes();
        return types.values().stream().map(MediaType::getSchema).filter(Objects::nonNull);
    }
}
