package touchstone.contracts.governance.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * The moving of a meeting to a later time, known or not known yet.
 *
 * @param reason   why, as members are told
 * @param date     the new day; leave out while none is agreed
 * @param startsAt local time on the new day
 * @param endsAt   local time on the new day
 */
public record Postponement(@NotBlank @Size(max = 2000) String reason, LocalDate date, LocalTime startsAt, LocalTime endsAt) {}
