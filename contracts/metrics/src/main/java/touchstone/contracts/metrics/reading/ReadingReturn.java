package touchstone.contracts.metrics.reading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a reading goes back to whoever submitted it. */
public record ReadingReturn(@NotBlank @Size(max = 2000) String reason) {}
