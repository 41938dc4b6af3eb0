package touchstone.contracts.governance.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.governance.actionlog.LogAction;
import touchstone.contracts.governance.agenda.AgendaItem;
import touchstone.contracts.governance.agenda.version.AgendaChange;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.contracts.governance.attendance.Declaration;
import touchstone.contracts.governance.attendance.Quorum;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.escalation.Escalation;
import touchstone.contracts.governance.minutes.Correction;

/**
 * A whole meeting, as far as the caller may see it.
 *
 * @param items       its agenda, in order, with the minutes; to the public as last published, until the minutes are confirmed
 * @param unpublished what has changed on the agenda since it was last published; empty to the public
 * @param attendance  who came; empty to the public until the minutes are confirmed
 * @param quorum      whether enough voting members were there; null to the public until the minutes are confirmed
 * @param declarations interests declared in its items; empty to the public until the minutes are confirmed
 * @param decisions   in the order they were taken
 * @param corrections what was changed in its record after it was over; empty to the public until the minutes are confirmed
 * @param logActions  raised here, or carried forward to it; to others than members those that name them
 * @param escalations raised here, or on its agenda, as they stand today; empty to the public and of a past date
 * @param inside      whether the caller reads the business of this body that is kept from the public
 */
public record MeetingRecord(
        Meeting meeting,
        List<AgendaItem> items,
        List<AgendaChange> unpublished,
        List<Attendance> attendance,
        @Nullable Quorum quorum,
        List<Declaration> declarations,
        List<Decision> decisions,
        List<Correction> corrections,
        List<LogAction> logActions,
        List<Escalation> escalations,
        boolean inside) {}
