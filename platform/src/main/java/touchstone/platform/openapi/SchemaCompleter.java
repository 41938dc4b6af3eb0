package touchstone.platform.openapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

/**
 * Makes a schema say what its record says. In an answer every field is there, and may be null where the record says
 * {@link Nullable}. In a request a field must be there where it may not be null, and may be null where it may be left out.
 */
final class SchemaCompleter {
    private final ContractTypes types;
    private final JavadocReader javadoc;

    SchemaCompleter(ContractTypes types, JavadocReader javadoc) {
        this.types = types;
        this.javadoc = javadoc;
    }

    /** @param sent names of those that stand in requests */
    void complete(Map<String, Schema> schemas, Set<String> sent) {
        schemas.forEach((name, schema) -> types.named(name).ifPresent(type -> {
            javadoc.type(type).ifPresent(schema::setDescription);
            if (type.isRecord()) {
                type.recordComponents().stream().filter(field -> schema.getProperties().containsKey(field.name()))
                        .forEach(field -> complete(schema, type, field, sent.contains(name)));
            } else {
                constants(schema, type);
            }
        }));
    }

    private void complete(Schema schema, ClassInfo type, RecordComponentInfo field, boolean sent) {
        Set<String> required = new LinkedHashSet<>(schema.getRequired() == null ? List.of() : schema.getRequired());
        boolean asked = required.contains(field.name()) || field.type().kind() == Type.Kind.PRIMITIVE;
        boolean nullable = sent ? !asked : field.type().hasAnnotation(ContractTypes.NULLABLE);
        if (!sent || asked) {
            required.add(field.name());
        }
        schema.setRequired(List.copyOf(required));
        Schema property = schema.getProperties().get(field.name());
        Schema said = nullable ? orNull(property) : property;
        javadoc.field(type, field.name()).ifPresent(said::setDescription);
        schema.addProperty(field.name(), said);
    }

    private static Schema orNull(Schema property) {
        if (property.getRef() == null) {
            return property.getType().contains(SchemaType.NULL) ? property : property.addType(SchemaType.NULL);
        }
        return OASFactory.createSchema().addAnyOf(property).addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }

    private void constants(Schema schema, ClassInfo type) {
        String said = type.fields().stream().filter(FieldInfo::isEnumConstant)
                .flatMap(constant -> javadoc.constant(type, constant.name()).stream().map(words -> "\n- `" + wire(constant) + "`: " + words))
                .collect(Collectors.joining());
        if (!said.isEmpty()) {
            schema.setDescription(schema.getDescription() + "\n" + said);
        }
    }

    private static String wire(FieldInfo constant) {
        return constant.annotation(DotName.createSimple(JsonProperty.class)).value().asString();
    }
}
