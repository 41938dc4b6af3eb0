package touchstone.contracts.metrics.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One area and how it was judged.
 *
 * @param section part of the service that the area belongs to: "Safeguarding"
 * @param area    what was judged: "Quality of provision"
 * @param key     whether the overall view rests on it
 * @param grade   how it was judged
 */
public record Judgement(@NotBlank @Size(max = 120) String section, @NotBlank @Size(max = 200) String area, boolean key, @NotNull Grade grade) {}
