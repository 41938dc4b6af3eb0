package touchstone.contracts.governance.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A meeting to plan, or one that is over, to enter from its papers.
 *
 * @param body             the body that meets
 * @param date             the day it is held
 * @param startsAt         local time
 * @param endsAt           local time, after it starts
 * @param place            where it is held
 * @param remote           whether it is held without a place, or can be joined from elsewhere; leave out when it is not
 * @param joinLink         address at which it is joined from elsewhere, for members and the secretariat only
 * @param enteredFromPaper true, and only then, when its day has passed
 */
public record NewMeeting(
        @NotNull UUID body,
        @NotNull MeetingKind kind,
        @NotNull LocalDate date,
        LocalTime startsAt,
        LocalTime endsAt,
        @Size(max = 200) String place,
        Boolean remote,
        @JoinLink String joinLink,
        Boolean enteredFromPaper) {}
