package touchstone.contracts.governance.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/**
 * A meeting to plan.
 *
 * @param body     the body that meets
 * @param date     the day it is held
 * @param startsAt local time
 * @param place    where it is held
 */
public record NewMeeting(
        @NotNull UUID body,
        @NotNull MeetingKind kind,
        @NotNull LocalDate date,
        LocalTime startsAt,
        @Size(max = 200) String place) {}
