package touchstone.contracts.governance.agenda;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * By when the agenda must be out: five clear working days before the meeting, derived, never typed.
 *
 * @param by          last day on which it may be published; null when it cannot be derived
 * @param publishedOn the day that counts: on which its first version really was published or, of a meeting entered from
 *                    paper, on which it is stated to have been; null when it was not, or the papers do not say
 * @param stated      whether that day is only stated
 * @param met         null while nobody can tell
 * @param missed      whether it was not out in time, of a meeting that is not cancelled
 * @param why         how it was derived and whether it was met, in words
 */
public record AgendaDeadline(
        @Nullable LocalDate by,
        @Nullable LocalDate publishedOn,
        boolean stated,
        @Nullable Boolean met,
        boolean missed,
        String why) {}
