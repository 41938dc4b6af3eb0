package touchstone.contracts.governance.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * That a closed risk is one again.
 *
 * @param reason why
 */
public record RiskReopening(@NotBlank @Size(max = 2000) String reason) {}
