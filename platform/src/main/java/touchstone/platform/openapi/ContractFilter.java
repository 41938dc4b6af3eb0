package touchstone.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.jboss.jandex.IndexView;

/** Makes the document say all that the contract's types, their limits and their Javadoc say, so that it is said once. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private final ContractTypes types;
    private final JavadocReader javadoc;
    private final OperationCompleter operations;
    private final SchemaCompleter schemas;

    public ContractFilter(IndexView index) {
        types = new ContractTypes(index);
        javadoc = new JavadocReader(index);
        operations = new OperationCompleter(types, javadoc);
        schemas = new SchemaCompleter(types, javadoc);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        Components components = document.getComponents();
        components.addSecurityScheme("credential", OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP).scheme("bearer").description("An agency's credential"));
        components.addSecurityScheme("account", OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP).scheme("basic").description("A person's sign-in"));
        document.getPaths().getPathItems().values().forEach(path -> path.getOperations().forEach(operations::complete));
        document.getTags().forEach(tag -> tag.setDescription(types.under(tag.getName()).stream()
                .flatMap(type -> javadoc.type(type).stream()).distinct().collect(Collectors.joining(" "))));
        tidy(document);
        SchemaReferences references = new SchemaReferences(document);
        schemas.complete(components.getSchemas(), references.sent());
        Refusals.addTo(components);
        leaveOutUnused(components, references);
    }

    private static void tidy(OpenAPI document) {
        SchemaTidier tidier = new SchemaTidier(document.getComponents().getSchemas());
        document.getComponents().getSchemas().values().forEach(tidier::tidy);
        document.getPaths().getPathItems().values().stream().map(PathItem::getOperations).flatMap(all -> all.values().stream()).forEach(operation -> {
            if (operation.getParameters() != null) {
                operation.getParameters().forEach(parameter -> parameter.setSchema(tidier.tidy(parameter.getSchema())));
            }
            operation.getResponses().getAPIResponses().values().stream().filter(answer -> answer.getContent() != null)
                    .flatMap(answer -> answer.getContent().getMediaTypes().values().stream()).map(MediaType::getSchema).filter(Objects::nonNull)
                    .forEach(tidier::tidy);
        });
    }

    private static void leaveOutUnused(Components components, SchemaReferences references) {
        Set<String> answers = references.usedAnswers();
        Set.copyOf(components.getResponses().keySet()).stream().filter(name -> !answers.contains(name)).forEach(components::removeResponse);
        Set<String> used = references.used();
        Set.copyOf(components.getSchemas().keySet()).stream().filter(name -> !used.contains(name)).forEach(components::removeSchema);
    }
}
