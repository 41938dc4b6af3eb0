package touchstone.contracts.plans.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Evidence to put forward for an action.
 *
 * @param title     what people call it
 * @param link      where it can be read: an https address, or the typed reference of an indicator or reading; without
 *                  one it is a draft that awaits its file
 * @param dated     the day of which it speaks
 * @param expiresOn the last day it counts; null when it does not run out
 */
public record NewEvidence(
        @NotNull EvidenceKind kind,
        @NotBlank @Size(max = 200) String title,
        @Size(max = 500) @Pattern(
                regexp = "https://\\S+|touchstone:metrics:(indicator|reading):[a-z0-9-]+",
                message = "must be an https address or a reference such as 'touchstone:metrics:indicator:CODE'") String link,
        @NotNull @PastOrPresent LocalDate dated,
        LocalDate expiresOn) {}
