package touchstone.contracts.governance.risk;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * That a risk is one no more.
 *
 * @param closedOn the day itself
 * @param reason   why, such as that it has come to pass, is passed on or cannot happen any more
 */
public record RiskClosing(@NotNull @PastOrPresent LocalDate closedOn, @NotBlank @Size(max = 2000) String reason) {}
