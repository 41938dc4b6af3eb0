package touchstone.gateway.web.versions;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import touchstone.contracts.plans.plan.Plan;
import touchstone.contracts.plans.version.Edition;
import touchstone.contracts.plans.version.PlannedAction;
import touchstone.gateway.web.layout.AgencyNames;

/**
 * A version as a document.
 *
 * @param base address of the plan's pages
 */
public record VersionView(Plan plan, Edition edition, List<PlannedAction> actions, AgencyNames.Names names, String base) {
    static final String NO_WORKSTREAM = "Actions";

    /** Actions under the title of their workstream. */
    public record Group(String title, List<PlannedAction> actions) {}

    public List<Group> groups() {
        Map<String, List<PlannedAction>> grouped = actions.stream()
                .collect(Collectors.groupingBy(VersionView::workstream, LinkedHashMap::new, Collectors.toList()));
        return grouped.entrySet().stream().map(one -> new Group(one.getKey(), one.getValue())).toList();
    }

    static String workstream(PlannedAction action) {
        return action.workstream() == null ? NO_WORKSTREAM : action.workstream();
    }
}
