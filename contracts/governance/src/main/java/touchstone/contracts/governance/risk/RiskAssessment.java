package touchstone.contracts.governance.risk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** A new look at a risk. Leave all three figures out to say that it is unscored. */
public record RiskAssessment(
        @Min(1) @Max(5) Integer likelihood,
        @Min(1) @Max(5) Integer impact,
        @Min(1) @Max(25) Integer statedScore,
        @NotNull LocalDate assessedOn) {}
