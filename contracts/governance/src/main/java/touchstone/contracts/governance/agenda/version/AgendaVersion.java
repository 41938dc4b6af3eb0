package touchstone.contracts.governance.agenda.version;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.Identified;
import touchstone.contracts.governance.agenda.AgendaItem;

/**
 * An agenda as it was published; it never changes.
 *
 * @param number      from 1
 * @param publishedAt when that really was, or when it was entered from paper
 * @param statedOn    the day that the papers bear; null when they bear none
 * @param items       in order, as they stood then
 * @param changes     what had changed since the version before; empty of the first
 */
public record AgendaVersion(
        UUID id,
        int number,
        OffsetDateTime publishedAt,
        @Nullable LocalDate statedOn,
        List<AgendaItem> items,
        List<AgendaChange> changes) implements Identified {}
