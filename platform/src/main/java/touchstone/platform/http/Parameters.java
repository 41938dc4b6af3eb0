package touchstone.platform.http;

import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchstone.platform.problem.BadParameter;
import touchstone.platform.problem.WireNames;
import touchstone.platform.time.PlainDate;

/**
 * Reads typed parameters: a bad one in the query is a 400 that names it, a bad id in the path is nothing to be found. One
 * that is empty is like one that is left out, for a form sends even the fields in which nothing was chosen.
 */
@Provider
class Parameters implements ParamConverterProvider {

    @Override
    @SuppressWarnings("unchecked")
    public <T> ParamConverter<T> getConverter(Class<T> type, Type generic, Annotation[] annotations) {
        Function<String, ?> read = reader(type);
        return read == null ? null : (ParamConverter<T>) new Converter<>(read, expected(type), leavable(type, annotations));
    }

    /**
     * An empty text may be meant where it is part of what is sent; in an address it says nothing.
     *
     * @param annotations null of a field of a bean that a client sends
     */
    private static boolean leavable(Class<?> type, Annotation[] annotations) {
        return type == String.class ? annotations != null && Arrays.stream(annotations).anyMatch(QueryParam.class::isInstance) : !type.isPrimitive();
    }

    private static Function<String, ?> reader(Class<?> type) {
        if (type.isEnum()) {
            return text -> Arrays.stream(type.getEnumConstants())
                    .filter(constant -> WireNames.of(constant).equals(text))
                    .findFirst().orElseThrow(IllegalArgumentException::new);
        }
        return switch (type.getName()) {
            case "java.lang.String" -> text -> Text.read("parameter", text);
            case "java.time.LocalDate" -> PlainDate::parse;
            case "java.util.UUID" -> Parameters::uuid;
            case "int", "java.lang.Integer" -> Integer::valueOf;
            case "long", "java.lang.Long" -> Long::valueOf;
            case "boolean", "java.lang.Boolean" -> Parameters::bool;
            default -> null;
        };
    }

    private static UUID uuid(String text) {
        if (text.length() != 36) {
            throw new IllegalArgumentException();
        }
        return UUID.fromString(text);
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException();
        };
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "must be one of " + Arrays.stream(type.getEnumConstants()).map(WireNames::of).collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> PlainDate.EXPECTED;
            case "UUID" -> "must be an id";
            case "boolean", "Boolean" -> "must be true or false";
            default -> "must be a whole number";
        };
    }

    private record Converter<T>(Function<String, T> read, String expected, boolean leavable) implements ParamConverter<T> {

        @Override
        public T fromString(String text) {
            if (text == null || text.isEmpty() && leavable) {
                return null;
            }
            try {
                return read.apply(text);
            } catch (IllegalArgumentException | java.time.DateTimeException wrong) {
                throw new BadParameter(text, expected);
            }
        }

        @Override
        public String toString(T value) {
            return value instanceof Enum<?> constant ? WireNames.of(constant) : String.valueOf(value);
        }
    }
}
