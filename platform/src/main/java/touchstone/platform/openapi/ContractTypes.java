package touchstone.platform.openapi;

import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** What stands behind a document: the record or enum of a schema, the method of an operation. */
final class ContractTypes {
    static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private static final String OURS = "touchstone.";
    private static final String CONTRACTS = "touchstone.contracts.";

    private final IndexView index;
    private final Map<String, ClassInfo> types;
    private final Map<String, MethodInfo> operations;

    ContractTypes(IndexView index) {
        this.index = index;
        types = index.getKnownClasses().stream()
                .filter(type -> type.name().toString().startsWith(OURS) && (type.isRecord() || type.isEnum()))
                .sorted(Comparator.comparing(type -> !type.name().toString().startsWith(CONTRACTS)))
                .collect(Collectors.toMap(ClassInfo::simpleName, Function.identity(), (one, other) -> one));
        operations = index.getAnnotations(Operation.class).stream()
                .filter(said -> said.target().kind() == AnnotationTarget.Kind.METHOD && said.value("operationId") != null)
                .collect(Collectors.toMap(said -> said.value("operationId").asString(), said -> said.target().asMethod(), (one, other) -> one));
    }

    /** By the name of its schema: "Action", or "PageAction" for a page of them. */
    Optional<ClassInfo> named(String schema) {
        return Optional.ofNullable(types.get(schema)).or(() -> types.values().stream()
                .filter(type -> !type.typeParameters().isEmpty() && schema.startsWith(type.simpleName())).findFirst());
    }

    Optional<MethodInfo> operation(String id) {
        return Optional.ofNullable(operations.get(id));
    }

    /** The interfaces whose operations stand under a tag, the shortest address first. */
    List<ClassInfo> under(String tag) {
        return index.getAnnotations(Tag.class).stream().filter(said -> said.value("name").asString().equals(tag))
                .map(said -> said.target().asClass()).filter(ClassInfo::isInterface)
                .sorted(Comparator.comparingInt(type -> type.annotation(Path.class).value().asString().length())).toList();
    }

    /** Whether what an operation answers is of a type. */
    boolean answers(MethodInfo operation, Class<?> type) {
        return isA(operation.returnType().name(), DotName.createSimple(type));
    }

    private boolean isA(DotName name, DotName type) {
        ClassInfo known = index.getClassByName(name);
        return name.equals(type) || known != null && known.interfaceNames().stream().anyMatch(above -> isA(above, type));
    }
}
