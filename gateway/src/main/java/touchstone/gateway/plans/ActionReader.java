package touchstone.gateway.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Role;
import touchstone.contracts.plans.Action;
import touchstone.contracts.plans.Evidence;
import touchstone.contracts.plans.ProgressUpdate;
import touchstone.contracts.plans.Recommendation;
import touchstone.gateway.owners.Asked;
import touchstone.gateway.owners.PlansOwner;
import touchstone.gateway.owners.Together;
import touchstone.gateway.status.Answers;
import touchstone.gateway.status.Programmes;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Reads all that the page of an action shows. */
@ApplicationScoped
class ActionReader {
    @RestClient PlansOwner.Actions actions;
    @RestClient PlansOwner.Updates updates;
    @RestClient PlansOwner.Evidence evidence;

    private final Programmes programmes;
    private final Agencies agencies;
    private final Together together;
    private final Caller caller;

    ActionReader(Programmes programmes, Agencies agencies, Together together, Caller caller) {
        this.programmes = programmes;
        this.agencies = agencies;
        this.together = together;
        this.caller = caller;
    }

    /** The action of that reference, as it is now at its owner; 404 when the caller may see none. */
    Action find(String authority, String reference, LocalDate asked) {
        return actions.action(authority, listed(authority, reference, asked).id(), AsAt.orToday(asked));
    }

    private Action listed(String authority, String reference, LocalDate asked) {
        return programmes.of(authority, asked).answers().actions().stream()
                .filter(action -> action.reference().equalsIgnoreCase(reference)).findFirst()
                .orElseThrow(() -> Problems.notFound("action"));
    }

    /** @param form null for a blank one where the caller may post an update */
    ActionView read(String authority, Action action, LocalDate asked, UpdateForm form, boolean posted) {
        LocalDate asAt = AsAt.orToday(asked);
        Asked<List<ProgressUpdate>> reported = together.ask(() -> updates.updates(authority, action.id(), asAt));
        Asked<List<Evidence>> shown = together.ask(() -> evidence.evidence(authority, action.id(), asAt));
        UpdateForm offered = form != null || asked != null || !mayUpdate(authority, action) ? form : UpdateForm.blank(action, asAt);
        Answers answers = programmes.of(authority, asked).answers();
        return new ActionView(action, answered(answers, action).orElse(null), reported.orElse(List.of()),
                caller.isInside(authority) ? evidence(answers, action, shown.orElse(List.of()), asked == null) : null, offered, posted, agencies.of(authority), "/" + authority);
    }

    private EvidenceView evidence(Answers answers, Action action, List<Evidence> pieces, boolean now) {
        String authority = answers.authority();
        boolean manages = caller.is(Role.PROGRAMME_MANAGER, authority);
        return new EvidenceView(authority, action.reference(), pieces, answers.indicators(), agencies.of(authority),
                now && (manages || mayUpdate(authority, action)), now && manages, null, null);
    }

    private static Optional<Recommendation> answered(Answers answers, Action action) {
        return answers.recommendations().stream()
                .filter(one -> one.id().equals(action.recommendation())).findFirst();
    }

    private boolean mayUpdate(String authority, Action action) {
        String agency = caller.agency();
        return agency != null && caller.is(Role.PARTNER, authority)
                && (agency.equals(action.leadAgency()) || action.coLeads().contains(agency));
    }
}
