package touchstone.plans.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import touchstone.platform.caller.ThingPermission;

/** Whoever neither leads an action nor manages its programme shows nothing for it. */
@ApplicationScoped
class EvidencePermission implements ThingPermission {
    private static final Set<String> OPERATIONS = Set.of("submitEvidence", "uploadEvidenceFile");

    private final EvidenceLookup finder;

    EvidencePermission(EvidenceLookup finder) {
        this.finder = finder;
    }

    @Override
    public void require(String operation, String authority, Map<String, UUID> ids) {
        if (OPERATIONS.contains(operation)) {
            finder.actionToShow(authority, ids.get("action"));
        }
    }
}
