package touchstone.contracts.governance.risk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A new look at a risk; every earlier one is kept. Leave all three figures out to say that it is unscored.
 *
 * @param likelihood  1 (rare) to 5 (almost certain), together with impact
 * @param impact      1 (slight) to 5 (catastrophic), together with likelihood
 * @param statedScore the score as its source gives it; with likelihood and impact it must be their product (422)
 * @param assessedOn  the day it was scored
 * @param remark      why it is judged so
 */
public record RiskAssessment(
        @Min(1) @Max(5) Integer likelihood,
        @Min(1) @Max(5) Integer impact,
        @Min(1) @Max(25) Integer statedScore,
        @NotNull @PastOrPresent LocalDate assessedOn,
        @Size(max = 2000) String remark) {}
