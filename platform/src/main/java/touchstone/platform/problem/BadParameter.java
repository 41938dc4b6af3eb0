package touchstone.platform.problem;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import touchstone.contracts.Problem;

/** A part of the address that is not of its type. Whoever converts it is not told which part it is. */
public final class BadParameter extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String text;

    /** @param expected what it must be, in words that follow its name */
    public BadParameter(String text, String expected) {
        super(expected);
        this.text = text;
    }

    /** 400 naming the query parameter; 404 when it stands in the path, where there is nothing of that name. */
    Problem problemIn(UriInfo address) {
        return address.getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().contains(text))
                .findFirst()
                .map(parameter -> Problems.of(400, "unreadable", "The request could not be read",
                        "Correct what is listed and send it again.", List.of(new Problem.Item(parameter.getKey(), getMessage()))))
                .orElseGet(() -> StandardProblems.of(404))
                .problem();
    }
}
