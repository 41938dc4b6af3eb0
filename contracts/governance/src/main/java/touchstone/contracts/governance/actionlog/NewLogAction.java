package touchstone.contracts.governance.actionlog;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import touchstone.contracts.Slug;

/**
 * A log action to raise. Either a seat on the body or an agency owns it.
 *
 * @param meeting where it was raised
 * @param item    the agenda item it comes from; leave out when from none
 * @param text    what is to be done
 * @param seat    on the body that owns it, held on the day of the meeting; leave out when an agency does
 * @param agency  that owns it; leave out when a seat does
 * @param owner   a post in that agency; leave out with a seat, which has its own, or when none is named
 * @param due     not before the meeting; leave out when none was agreed
 */
public record NewLogAction(
        @NotNull UUID meeting,
        UUID item,
        @NotBlank @Size(max = 2000) String text,
        UUID seat,
        @Slug @Size(max = 60) String agency,
        @Size(max = 200) String owner,
        LocalDate due) {}
