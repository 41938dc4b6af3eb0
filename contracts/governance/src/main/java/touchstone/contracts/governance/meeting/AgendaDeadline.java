package touchstone.contracts.governance.meeting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when the agenda must be out: five clear working days before the meeting, derived, never typed.
 *
 * @param by          last day on which it may be published; null when it cannot be derived
 * @param published   whether the agenda is out
 * @param publishedOn when it was; null when it was not, or the record does not say
 * @param met         null while nobody can tell
 * @param missed      whether it was not out in time, of a meeting that is not cancelled
 * @param why         how it was derived and whether it was met, in words
 */
public record AgendaDeadline(
        @Nullable LocalDate by,
        boolean published,
        @Nullable LocalDate publishedOn,
        @Nullable Boolean met,
        boolean missed,
        String why) {}
