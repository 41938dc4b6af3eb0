package touchstone.contracts.governance.letter;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * The day a promised letter went out.
 *
 * @param sentOn  the day itself
 * @param content what it says, where that was not recorded when it was promised
 */
public record Sending(@NotNull @PastOrPresent LocalDate sentOn, @Size(max = 20_000) String content) {}
