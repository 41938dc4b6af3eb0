package touchstone.governance.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import touchstone.governance.GovernanceErrors;

/** Who reports to whom in an authority, at any time: nobody twice to the same body, and never around to itself. */
final class ReportingMap {
    private final Map<UUID, String> names;
    private final List<ReportingLineEntity> lines;

    ReportingMap(List<BodyEntity> bodies, List<ReportingLineEntity> lines) {
        this.names = bodies.stream().collect(Collectors.toMap(body -> body.id, body -> body.name));
        this.lines = lines;
    }

    /** 409 where there is a line to that body at the time already, and where the other body leads back to this one. */
    void requireRoomFor(ReportingLineEntity line, BodyEntity body, BodyEntity to) {
        lines.stream().filter(other -> other.body.equals(line.body) && other.to.equals(line.to) && other.days().overlaps(line.days())).findFirst().ifPresent(other -> {
            throw GovernanceErrors.reportsAlready(body.name, to.name, other.days().words());
        });
        List<UUID> way = way(to.id, body.id, line.days(), List.of(to.id));
        if (!way.isEmpty()) {
            throw GovernanceErrors.reportsInCircle(body.name, to.name, way.stream().map(names::get).collect(Collectors.joining(", which reports to ")));
        }
    }

    /** The bodies on a way that holds on some day of that time; empty when there is none. */
    private List<UUID> way(UUID from, UUID to, DaySpan days, List<UUID> passed) {
        if (from.equals(to)) {
            return passed;
        }
        for (ReportingLineEntity line : lines) {
            if (line.body.equals(from) && line.days().overlaps(days) && (line.to.equals(to) || !passed.contains(line.to))) {
                List<UUID> further = new ArrayList<>(passed);
                further.add(line.to);
                List<UUID> found = way(line.to, to, days.within(line.days()), further);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }
}
