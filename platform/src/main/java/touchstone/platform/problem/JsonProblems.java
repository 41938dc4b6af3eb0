package touchstone.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import touchstone.contracts.Problem;
import touchstone.platform.time.PlainDate;

/** Says what is wrong with a JSON body without naming a Java class. */
final class JsonProblems {
    private JsonProblems() {}

    static ProblemException of(JacksonException broken) {
        if (broken.getCause() instanceof ProblemException inner) {
            return inner;
        }
        if (broken instanceof UnrecognizedPropertyException unknown) {
            return field(unknown, "is not a field of this request; leave it out or correct its name");
        }
        if (broken instanceof InvalidFormatException format) {
            return field(format, expected(format.getTargetType()));
        }
        if (broken instanceof MismatchedInputException mismatch) {
            return field(mismatch, expected(mismatch.getTargetType()));
        }
        if (broken instanceof StreamConstraintsException || broken.getCause() instanceof StreamConstraintsException) {
            return Problems.unreadable("The body holds a number of too many digits, a text that is too long, or lists within lists within lists. Send less.");
        }
        boolean syntax = broken instanceof JsonParseException;
        return Problems.unreadable(syntax
                ? "The body is not valid JSON" + where(broken) + "."
                : "The body is not JSON that this address accepts" + where(broken) + ".");
    }

    private static ProblemException field(MismatchedInputException broken, String detail) {
        List<Problem.Item> items = List.of(new Problem.Item(path(broken), detail));
        return Problems.of(400, "unreadable", "The request could not be read", "Correct what is listed and send it again.", items);
    }

    private static String path(JsonMappingException broken) {
        return broken.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static String expected(Class<?> type) {
        if (type == null) {
            return "has the wrong kind of value";
        }
        if (type.isEnum()) {
            return "must be one of " + Arrays.stream(type.getEnumConstants()).map(WireNames::of).collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> PlainDate.EXPECTED;
            case "LocalTime" -> "must be a time such as 09:30";
            case "UUID" -> "must be an id such as 01890a5d-ac96-774b-bcce-b302099a8057";
            case "int", "Integer", "long", "Long" -> "must be a whole number";
            case "BigDecimal" -> "must be a number";
            case "boolean", "Boolean" -> "must be true or false";
            case "String" -> "must be text";
            case "List" -> "must be a list";
            default -> "has the wrong kind of value";
        };
    }

    private static String where(JacksonException broken) {
        return broken.getLocation() == null || broken.getLocation().getLineNr() < 1
                ? ""
                : " (line " + broken.getLocation().getLineNr() + ", column " + broken.getLocation().getColumnNr() + ")";
    }
}
