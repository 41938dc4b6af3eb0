package touchstone.platform.problem;

import com.fasterxml.jackson.annotation.JsonProperty;

/** An enum constant as it is written in JSON and in addresses. */
public final class WireNames {
    private WireNames() {}

    public static String of(Object constant) {
        Enum<?> value = (Enum<?>) constant;
        try {
            JsonProperty name = value.getDeclaringClass().getField(value.name()).getAnnotation(JsonProperty.class);
            return name == null ? value.name() : name.value();
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
