package touchstone.contracts.plans.action;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of an action can be edited, as it was or is.
 *
 * @param text       what will be done
 * @param leadAgency slug of the agency that leads it
 * @param coLeads    slugs of the agencies that lead it too
 * @param owner      a post; null when none is named
 * @param workstream null when it belongs to none
 * @param phase      null when it belongs to none
 */
public record ActionFacts(
        String text,
        String leadAgency,
        List<String> coLeads,
        @Nullable String owner,
        @Nullable UUID workstream,
        @Nullable UUID phase) {}
