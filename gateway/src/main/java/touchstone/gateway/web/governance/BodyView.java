package touchstone.gateway.web.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.membership.Membership;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.gateway.web.layout.AgencyNames;

/**
 * What the page of a body shows.
 *
 * @param bodies  all of the authority, by id
 * @param members on the date, the chair first
 * @param older   whether the meetings are all on record, because none is of the last or the next year
 */
public record BodyView(LocalDate asAt, Body body, Map<UUID, Body> bodies, List<Membership> members, List<Meeting> meetings,
        boolean older, AgencyNames.Names names, String base) {

    static Map<UUID, Body> byId(List<Body> bodies) {
        return bodies.stream().collect(Collectors.toMap(Body::id, Function.identity()));
    }

    /** The body it sits under; null when under none. */
    public Body parent() {
        return bodies.get(body.parent());
    }

    public List<Body> under() {
        return bodies.values().stream().filter(other -> body.id().equals(other.parent()))
                .sorted(java.util.Comparator.comparing(Body::name)).toList();
    }

    public List<BodyBranch.Report> reportsTo() {
        return BodyBranch.reports(body, bodies);
    }

    /** Bodies that report to this one. */
    public List<BodyBranch.Report> heard() {
        return bodies.values().stream().flatMap(other -> other.reportsTo().stream()
                .filter(line -> line.to().equals(body.id())).map(line -> new BodyBranch.Report(other, line.verbs()))).toList();
    }

    public MeetingLists sittings() {
        return MeetingLists.from(asAt, meetings);
    }

    public int votes() {
        return (int) members.stream().filter(one -> one.open() && one.voting()).count();
    }

    public String nameOf(String agency) {
        return names.of(agency);
    }
}
