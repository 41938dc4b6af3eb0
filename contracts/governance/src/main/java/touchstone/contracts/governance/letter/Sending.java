package touchstone.contracts.governance.letter;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** The day a promised letter went out. */
public record Sending(@NotNull LocalDate sentOn, @Size(max = 20_000) String content) {}
