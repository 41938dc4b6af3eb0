package touchstone.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import touchstone.contracts.Problem;

/** Names the field of a broken constraint as the caller wrote it, without Java's method and parameter. */
final class Violations {
    private Violations() {}

    static Problem.Item item(ConstraintViolation<?> violation) {
        return new Problem.Item(field(violation.getPropertyPath()), words(violation));
    }

    /** The standard words for a size speak of neither characters nor entries, nor say how many there are. */
    private static String words(ConstraintViolation<?> violation) {
        boolean standard = "{jakarta.validation.constraints.Size.message}".equals(violation.getMessageTemplate());
        if (!standard || !(violation.getConstraintDescriptor().getAnnotation() instanceof Size size)) {
            return violation.getMessage();
        }
        boolean text = violation.getInvalidValue() instanceof CharSequence;
        int length = text ? ((CharSequence) violation.getInvalidValue()).length() : ((Collection<?>) violation.getInvalidValue()).size();
        String unit = text ? "characters" : "entries";
        return length > size.max() ? String.format(Locale.UK, "may have up to %,d %s and has %,d", size.max(), unit, length)
                : String.format(Locale.UK, "needs at least %,d %s and has %,d", size.min(), unit, length);
    }

    /** Whether it is the parameter itself that is wrong, and it is one of these. */
    static boolean isIn(Set<String> parameters, ConstraintViolation<?> violation) {
        Path.Node last = null;
        for (Path.Node node : violation.getPropertyPath()) {
            last = node;
        }
        return last != null && last.getKind() == ElementKind.PARAMETER && parameters.contains(last.getName());
    }

    private static String field(Path path) {
        StringBuilder field = new StringBuilder();
        String parameter = null;
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            }
            boolean named = node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT;
            if (node.getIndex() != null) {
                field.append('[').append(node.getIndex()).append(']');
            }
            if (named && node.getKind() == ElementKind.PROPERTY) {
                field.append(field.isEmpty() ? "" : ".").append(node.getName());
            }
        }
        return field.isEmpty() ? parameter : field.toString();
    }
}
