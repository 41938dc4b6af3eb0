package touchstone.gateway.web.governance;

import touchstone.contracts.governance.actionlog.LogAction;
import touchstone.gateway.web.layout.AgencyNames;

/** Who owns log actions and risks, by the names that people know. */
public record OwnerNames(AgencyNames.Names names) {

    /** "Head of Audit, Children’s Services", "Police". */
    public String of(LogAction action) {
        return of(action.owner(), action.agency());
    }

    /** Null for nobody. */
    public String of(String post, String agency) {
        if (post == null || agency == null) {
            return post == null && agency != null ? names.of(agency) : post;
        }
        return post + ", " + names.of(agency);
    }
}
