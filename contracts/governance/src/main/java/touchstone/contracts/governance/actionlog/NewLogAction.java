package touchstone.contracts.governance.actionlog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A log action to raise.
 *
 * @param meeting where it was raised
 * @param item    the agenda item it comes from; leave out when from none
 * @param text    what is to be done
 * @param owner   a post
 * @param due     leave out when none was agreed
 */
public record NewLogAction(
        @NotNull UUID meeting,
        UUID item,
        @NotBlank @Size(max = 2000) String text,
        @NotBlank @Size(max = 200) String owner,
        LocalDate due) {}
