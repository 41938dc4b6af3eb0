package touchstone.gateway.web.versions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.contracts.plans.plan.Plan;
import touchstone.contracts.plans.version.ActionDifference;
import touchstone.contracts.plans.version.Comparison;
import touchstone.contracts.plans.version.Edition.Division;
import touchstone.gateway.web.layout.AgencyNames;

/**
 * Two versions side by side: what differs, by workstream.
 *
 * @param base address of the plan's pages
 */
public record ComparisonView(Plan plan, Comparison comparison, List<ActionDifference> differing, AgencyNames.Names names, String base) {

    /** What differs in a workstream. */
    public record Group(String title, List<ChangedAction> changed) {}

    public List<Group> groups() {
        Map<String, List<ChangedAction>> grouped = differing.stream().map(one -> new ChangedAction(one, names))
                .collect(Collectors.groupingBy(one -> VersionView.workstream(one.either()), LinkedHashMap::new, Collectors.toList()));
        return grouped.entrySet().stream().map(one -> new Group(one.getKey(), one.getValue())).toList();
    }

    /** What was noted when either was approved. */
    public List<String> notes() {
        return Stream.of(comparison.from(), comparison.to()).filter(edition -> edition.note() != null)
                .map(edition -> "Version " + edition.number() + ": " + edition.note()).toList();
    }

    public boolean isRetitled() {
        return !comparison.from().title().equals(comparison.to().title());
    }

    /** Titles of workstreams that only the later one has. */
    public List<String> newWorkstreams() {
        return onlyIn(comparison.to().workstreams(), comparison.from().workstreams());
    }

    /** Titles of workstreams that only the earlier one has. */
    public List<String> goneWorkstreams() {
        return onlyIn(comparison.from().workstreams(), comparison.to().workstreams());
    }

    private static List<String> onlyIn(List<Division> these, List<Division> others) {
        return these.stream().filter(one -> !others.contains(one)).map(Division::title).toList();
    }
}
