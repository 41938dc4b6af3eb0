package touchstone.contracts.governance.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;

/**
 * What can be put right about a meeting until it is opened. Its day is moved by postponing it.
 *
 * @param startsAt local time
 * @param endsAt   local time, after it starts
 * @param place    where it is held
 * @param remote   whether it is held without a place, or can be joined from elsewhere; leave out when it is not
 * @param joinLink address at which it is joined from elsewhere, for members and the secretariat only; leave out for none
 */
public record MeetingDetails(
        @NotNull MeetingKind kind, LocalTime startsAt, LocalTime endsAt, @Size(max = 200) String place, Boolean remote,
        @JoinLink String joinLink) {}
