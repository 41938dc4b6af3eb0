package touchstone.platform.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import touchstone.contracts.Problem;

/** Names the field of a broken constraint as the caller wrote it, without Java's method and parameter. */
final class Violations {
    private Violations() {}

    static Problem.Item item(ConstraintViolation<?> violation) {
        return new Problem.Item(field(violation.getPropertyPath()), violation.getMessage());
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
