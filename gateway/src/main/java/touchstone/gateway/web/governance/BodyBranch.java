package touchstone.gateway.web.governance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.Verb;

/** A body on the map, with whom it reports to and the bodies under it. */
public record BodyBranch(Body body, List<Report> reports, List<BodyBranch> under) {

    /** "Cabinet", which may "note" what is reported. */
    public record Report(Body to, List<Verb> verbs) {}

    /** The bodies that sit under none, each with all that sit under it. */
    public static List<BodyBranch> map(List<Body> bodies) {
        Map<UUID, Body> known = bodies.stream().collect(Collectors.toMap(Body::id, Function.identity()));
        return bodies.stream().filter(body -> !known.containsKey(body.parent())).map(body -> of(body, known, bodies)).toList();
    }

    private static BodyBranch of(Body body, Map<UUID, Body> known, List<Body> bodies) {
        return new BodyBranch(body, reports(body, known), bodies.stream().filter(other -> body.id().equals(other.parent()))
                .map(other -> of(other, known, bodies)).toList());
    }

    static List<Report> reports(Body body, Map<UUID, Body> known) {
        return body.reportsTo().stream().filter(line -> known.containsKey(line.to()))
                .map(line -> new Report(known.get(line.to()), line.verbs())).toList();
    }
}
