package touchstone.contracts.governance.body.terms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who must be present for a body to decide: at least one of the three, and all that are given must hold.
 *
 * @param members the fewest voting members; null where a share or posts say it
 * @param share   the smallest part of the voting seats that there are on the day; null where that does not count
 * @param posts   posts that must be there or substituted, each as its seat is called; left out or empty for none
 */
public record QuorumRule(
        @Nullable @Min(1) @Max(200) Integer members,
        @Nullable QuorumShare share,
        @Nullable @Size(max = 20) List<@NotNull @NotBlank @Size(max = 200) String> posts) {}
