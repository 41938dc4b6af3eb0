package touchstone.contracts.plans.recommendation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A lettered part of a recommendation: part "a" of recommendation 5 is known as "R5a".
 *
 * @param letter its place: "a" is the first
 * @param text   the inspector's words
 */
public record Part(@NotBlank @Pattern(regexp = "[a-z]", message = "must be one lower-case letter") String letter,
        @NotBlank @Size(max = 2000) String text) {}
