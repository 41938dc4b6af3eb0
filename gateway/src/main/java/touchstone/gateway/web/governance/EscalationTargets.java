package touchstone.gateway.web.governance;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.ReportingLine;
import touchstone.contracts.governance.body.Verb;

/** The bodies to which another escalates. */
@ApplicationScoped
public class EscalationTargets {
    private final BodyNames bodies;

    EscalationTargets(BodyNames bodies) {
        this.bodies = bodies;
    }

    /** By its lines as it was read. */
    public List<Body> of(String authority, Body body) {
        Set<UUID> to = body.reportsTo().stream().filter(line -> line.verbs().contains(Verb.ESCALATE)).map(ReportingLine::to).collect(Collectors.toSet());
        return to.isEmpty() ? List.of() : bodies.ask(authority, null).get().stream().filter(one -> to.contains(one.id())).toList();
    }
}
