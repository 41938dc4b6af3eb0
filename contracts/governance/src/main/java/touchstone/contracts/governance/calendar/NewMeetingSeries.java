package touchstone.contracts.governance.calendar;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Meetings to plan at once, as often as the body meets. Those of a month keep their place in it: the second Tuesday,
 * the last Friday.
 *
 * @param first      day of the first meeting; the others follow from it
 * @param until      no meeting is planned after it; at most two years after the first
 * @param startsAt   local time
 * @param endsAt     local time, after it starts
 * @param place      where they are held
 * @param remote     whether they are held without a place, or can be joined from elsewhere; leave out when they are not
 * @param unsuitable what becomes of a meeting on a Sunday or a bank holiday; leave out to skip it
 */
public record NewMeetingSeries(
        @NotNull LocalDate first,
        @NotNull LocalDate until,
        LocalTime startsAt,
        LocalTime endsAt,
        @Size(max = 200) String place,
        Boolean remote,
        UnsuitableDays unsuitable) {}
