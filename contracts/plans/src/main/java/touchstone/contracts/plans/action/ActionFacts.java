package touchstone.contracts.plans.action;

import java.util.List;
import java.util.UUID;

/** What of an action can be edited, as it was or is. */
public record ActionFacts(
        String text, String leadAgency, List<String> coLeads, String owner, UUID workstream, UUID phase) {}
