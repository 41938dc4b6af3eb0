package touchstone.contracts.governance.agenda;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What was said and done on an item, as it will stand in the minutes.
 *
 * @param text as it is to be read and confirmed
 */
public record Minute(@NotBlank @Size(max = 20_000) String text) {}
