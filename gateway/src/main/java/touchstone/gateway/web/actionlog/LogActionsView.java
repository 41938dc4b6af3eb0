package touchstone.gateway.web.actionlog;

import java.util.List;
import java.util.Map;
import touchstone.contracts.governance.actionlog.LogAction;
import touchstone.contracts.governance.body.Body;
import touchstone.gateway.web.governance.OwnerNames;
import touchstone.gateway.web.layout.ListAddress;

/**
 * A page of the action log.
 *
 * @param agencies names by slugs, to choose from
 * @param raising  the form that raises one; null for who may not, or where no minutes are written
 * @param next     where those that follow are; null when none do
 */
public record LogActionsView(ListAddress address, List<LogAction> actions, List<Body> bodies, Map<String, String> agencies, OwnerNames owners,
        RaisingForm raising, String next, String base) {}
