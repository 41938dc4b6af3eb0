package touchstone.contracts.plans;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A body's approval of the plan as it now is: makes the next version. */
public record Approval(
        @NotNull LocalDate approvedOn, @NotBlank @Size(max = 200) String approvedBy, @Size(max = 2000) String note) {}
