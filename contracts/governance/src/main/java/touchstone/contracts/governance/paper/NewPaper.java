package touchstone.contracts.governance.paper;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * A paper to be filed, whose content follows.
 *
 * @param item            the agenda item that it is for
 * @param title           what it is called; seen by those who see the paper
 * @param exemptParagraph paragraph of Schedule 12A to the Local Government Act 1972; leave out when open
 */
public record NewPaper(@NotNull UUID item, @NotBlank @Size(max = 200) String title, @Min(1) @Max(7) Integer exemptParagraph) {}
