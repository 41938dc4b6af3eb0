package touchstone.gateway;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What JSON of a type of the contract looks like, by the rules of which the contract is made: all is there, and null only where that is said. */
record ContractShape(JavaType type) {
    private static final ObjectMapper JSON = JsonMapper.builder().findAndAddModules().disable(MapperFeature.ALLOW_COERCION_OF_SCALARS).build();
    private static final Set<Class<?>> NEEDED = Set.of(NotNull.class, NotBlank.class, NotEmpty.class);

    static ContractShape of(Method operation) {
        return new ContractShape(JSON.constructType(operation.getGenericReturnType()));
    }

    /** Where JSON is otherwise, and how; each begins with the place. */
    Stream<String> mismatches(JsonNode json) {
        if (type.getRawClass().isRecord() && json.isObject()) {
            return Stream.concat(unknown(json), Arrays.stream(type.getRawClass().getRecordComponents()).flatMap(component -> mismatches(component, json)));
        }
        if (type.isCollectionLikeType() && json.isArray()) {
            return IntStream.range(0, json.size()).boxed()
                    .flatMap(index -> new ContractShape(type.getContentType()).mismatches(json.get(index)).map(("[" + index + "]")::concat));
        }
        try {
            JSON.treeToValue(json, type);
            return Stream.empty();
        } catch (JsonProcessingException other) {
            return Stream.of(": " + other.getOriginalMessage());
        }
    }

    private Stream<String> unknown(JsonNode json) {
        Set<String> known = Arrays.stream(type.getRawClass().getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>();
        json.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(known);
        return unknown.stream().map(name -> "." + name + ": the contract does not name it");
    }

    private Stream<String> mismatches(RecordComponent component, JsonNode json) {
        String place = "." + component.getName();
        JsonNode value = json.get(component.getName());
        boolean nullable = isNullable(component);
        if (value == null) {
            return Stream.of(place + (nullable ? ": must be there, or null" : ": must be there"));
        }
        if (value.isNull()) {
            return nullable ? Stream.empty() : Stream.of(place + ": must not be null");
        }
        JavaType its = JSON.getTypeFactory().resolveMemberType(component.getGenericType(), type.getBindings());
        return new ContractShape(its).mismatches(value).map(place::concat);
    }

    /** In a record that is sent as well, what may be left out may be null. */
    private boolean isNullable(RecordComponent component) {
        boolean sent = Arrays.stream(type.getRawClass().getRecordComponents()).flatMap(ContractShape::annotations).anyMatch(one -> one.getPackageName().startsWith("jakarta.validation"));
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) || sent && annotations(component).noneMatch(NEEDED::contains);
    }

    private static Stream<? extends Class<?>> annotations(RecordComponent component) {
        return Arrays.stream(component.getAccessor().getAnnotations()).map(Annotation::annotationType);
    }
}
