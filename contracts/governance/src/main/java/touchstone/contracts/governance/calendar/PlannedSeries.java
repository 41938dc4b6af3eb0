package touchstone.contracts.governance.calendar;

import java.util.List;
import touchstone.contracts.governance.body.Cadence;
import touchstone.contracts.governance.meeting.Meeting;

/**
 * What became of a series.
 *
 * @param cadence   how often the body meets
 * @param planned   in the order of their days
 * @param cancelled meetings that a change of cadence took away: of a series, with nothing on their agenda
 * @param skipped   days on which none was planned, and why
 */
public record PlannedSeries(Cadence cadence, List<Meeting> planned, List<Meeting> cancelled, List<SkippedDay> skipped) {}
