package touchstone.gateway.web.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import touchstone.contracts.governance.actionlog.LogAction;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.letter.Letter;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.risk.Risk;

/**
 * What the page of governance shows.
 *
 * @param older whether the meetings are all on record, because none is of the last or the next year
 * @param log   open log actions, the oldest first; null when the reader may not see them
 * @param risks null likewise
 * @param letters null likewise
 */
public record GovernanceView(LocalDate asAt, List<Body> bodies, List<Meeting> meetings, boolean older, List<LogAction> log,
        List<Risk> risks, List<Letter> letters, String base) {

    public List<BodyBranch> map() {
        return BodyBranch.map(bodies);
    }

    public MeetingLists sittings() {
        return MeetingLists.from(asAt, meetings);
    }

    /** Whether the reader sees what is kept from the public. */
    public boolean isInside() {
        return log != null && risks != null && letters != null;
    }

    public String nameOf(UUID body) {
        Map<UUID, String> names = bodies.stream().collect(Collectors.toMap(Body::id, Body::name));
        return names.getOrDefault(body, "");
    }
}
