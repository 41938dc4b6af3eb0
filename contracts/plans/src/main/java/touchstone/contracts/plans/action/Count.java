package touchstone.contracts.plans.action;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Something an action counts: "29 of 73 child protection audits".
 *
 * @param of    what is counted: "child protection audits"
 * @param done  how many are done, 0 to total
 * @param total of how many
 */
public record Count(
        @NotBlank @Size(max = 120) String of, @Min(0) @Max(1_000_000) int done, @Min(1) @Max(1_000_000) int total) {}
