package touchstone.contracts.metrics.reading;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import touchstone.contracts.Slug;

/**
 * The part of a whole that a reading is about.
 *
 * @param by   what the whole is split by: "team", "agency", "route"
 * @param name which part: "North 1"
 */
public record Breakdown(@NotBlank @Slug @Size(max = 40) String by, @NotBlank @Size(max = 120) String name) {}
