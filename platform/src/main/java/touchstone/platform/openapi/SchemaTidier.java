package touchstone.platform.openapi;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says in JSON Schema's way what was said in Java's. */
final class SchemaTidier {
    private final Map<String, Schema> named;

    /** @param named those of the document's components */
    SchemaTidier(Map<String, Schema> named) {
        this.named = Map.copyOf(named);
    }

    /**
     * The schema with patterns that hold for the whole text, and texts of one format, such as dates, said where they stand.
     * A {@code URI} may be relative.
     * What may be null is so far only an id that a merge patch clears.
     */
    Schema tidy(Schema schema) {
        if (schema.getAnyOf() != null) {
            return tidy(schema.getAnyOf().get(0)).addType(SchemaType.NULL);
        }
        Schema meant = schema.getRef() == null ? null : named.get(SchemaReferences.name(schema.getRef()));
        if (meant != null && meant.getFormat() != null) {
            return OASFactory.createSchema().type(meant.getType()).format(meant.getFormat()).examples(meant.getExamples());
        }
        if (schema.getProperties() != null) {
            schema.getProperties().forEach((name, property) -> schema.addProperty(name, tidy(property)));
        }
        if (schema.getItems() != null) {
            schema.setItems(tidy(schema.getItems()));
        }
        if (schema.getAllOf() != null) {
            schema.setAllOf(schema.getAllOf().stream().map(this::tidy).toList());
        }
        if ("uri".equals(schema.getFormat())) {
            schema.setFormat("uri-reference");
        }
        // Whoever checks it in binary finds 24.9 to be no multiple of 0.0001.
        schema.setMultipleOf(null);
        anchor(schema);
        return schema;
    }

    /** Java matches a pattern against the whole text, JSON Schema anywhere in it. That there is anything at all is meant so. */
    private static void anchor(Schema schema) {
        String pattern = schema.getPattern();
        if (pattern != null && !List.of("\\S", "").contains(pattern) && !pattern.startsWith("^")) {
            schema.setPattern(pattern.contains("|") ? "^(?:" + pattern + ")$" : "^" + pattern + "$");
        }
    }
}
