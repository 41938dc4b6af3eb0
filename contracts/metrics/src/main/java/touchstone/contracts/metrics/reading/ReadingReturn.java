package touchstone.contracts.metrics.reading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why a reading goes back to whoever submitted it.
 *
 * @param reason what is to be put right
 */
public record ReadingReturn(@NotBlank @Size(max = 2000) String reason) {}
