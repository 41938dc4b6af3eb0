package touchstone.contracts.governance.letter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The answer to a letter.
 *
 * @param answeredOn the day it bears, not before the letter was sent
 * @param answeredBy the post or body that answered
 * @param answer     what it says
 */
public record LetterAnswer(
        @NotNull @PastOrPresent LocalDate answeredOn,
        @NotBlank @Size(max = 200) String answeredBy,
        @Size(max = 20_000) String answer) {}
