package touchstone.gateway.plans;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Role;
import touchstone.contracts.plans.Action;
import touchstone.contracts.plans.ActionEdit;
import touchstone.contracts.plans.ActionQuery;
import touchstone.contracts.plans.Evidence;
import touchstone.contracts.plans.ProgressUpdate;
import touchstone.contracts.plans.RePlanning;
import touchstone.contracts.plans.Recommendation;
import touchstone.contracts.plans.SignedOff;
import touchstone.contracts.plans.UpdateState;
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
    /** No reference is longer. */
    private static final int LONGEST = 20;

    @RestClient PlansOwner.Actions actions;
    @RestClient PlansOwner.Updates updates;
    @RestClient PlansOwner.Evidence evidence;
    @RestClient PlansOwner.Drafts drafts;
    @RestClient PlansOwner.History history;
    @RestClient PlansOwner.ActionDecisions decisions;

    private final Programmes programmes;
    private final Agencies agencies;
    private final Titles titles;
    private final Together together;
    private final Caller caller;

    ActionReader(Programmes programmes, Agencies agencies, Titles titles, Together together, Caller caller) {
        this.programmes = programmes;
        this.agencies = agencies;
        this.titles = titles;
        this.together = together;
        this.caller = caller;
    }

    /** The action of that reference, as it is now at its owner; 404 when the caller may see none. */
    Action find(String authority, String reference, LocalDate asked) {
        return known(authority, reference, asked).orElseThrow(() -> Problems.notFound("action"));
    }

    /** Empty when the caller may see none of that reference. */
    Optional<Action> known(String authority, String reference, LocalDate asked) {
        if (reference.length() > LONGEST) {
            return Optional.empty();
        }
        ActionQuery query = ActionQuery.page(AsAt.orToday(asked), null, 1);
        query.reference = reference;
        return together.ask(() -> actions.actions(authority, query)).get().items().stream()
                .filter(action -> action.reference().equals(reference)).findFirst();
    }

    /** @param form null for a blank one where the caller may post an update */
    ActionView read(String authority, Action action, LocalDate asked, UpdateForm form, boolean posted) {
        LocalDate asAt = AsAt.orToday(asked);
        Asked<List<ProgressUpdate>> reported = together.ask(() -> updates.updates(authority, action.id(), asAt));
        Asked<List<Evidence>> shown = together.ask(() -> evidence.evidence(authority, action.id(), asAt));
        Asked<List<ActionEdit>> edited = together.ask(() -> history.edits(authority, action.id()));
        Asked<List<RePlanning>> moved = together.ask(() -> history.replanned(authority, action.id()));
        Asked<List<SignedOff>> signed = together.ask(() -> decisions.signOffs(authority, action.id(), asAt));
        Divisions divisions = titles.of(authority, List.of(action.plan()), List.of(), asAt);
        Story story = new Story(action, reported.orElse(List.of()), edited.orElse(List.of()), moved.orElse(List.of()), signed.orElse(List.of()), divisions);
        boolean offers = form == null && asked == null && mayUpdate(authority, action);
        UpdateForm offered = offers ? begun(authority, action, reported.orElse(List.of())) : form;
        Answers answers = programmes.of(authority, asked).answers();
        return new ActionView(action, answered(answers, action).orElse(null), story.until(asAt),
                caller.isInside(authority) ? evidence(answers, action, shown.orElse(List.of()), asked == null) : null, offered, posted,
                asked == null && caller.is(Role.PROGRAMME_MANAGER, authority),
                asked == null ? desk(answers, action, signed.orElse(List.of())) : null, divisions, "/" + authority);
    }

    /** Null for a reader who may record nothing. */
    private ActionDesk desk(Answers answers, Action action, List<SignedOff> signOffs) {
        boolean carries = caller.is(Role.PROGRAMME_MANAGER, answers.authority());
        if (!carries && !caller.is(Role.SECRETARIAT, answers.authority())) {
            return null;
        }
        boolean signedOff = signOffs.stream().anyMatch(one -> one.reopened() == null);
        Set<String> subjects = Set.of("touchstone:plans:action:" + action.id(), "touchstone:plans:recommendation:" + action.recommendation(),
                "touchstone:plans:plan:" + action.plan());
        return new ActionDesk(action, signedOff, carries, Minutes.about(subjects, answers), null, null);
    }

    /** Filled from the agency's draft, and answering its newest update where that was returned. */
    private UpdateForm begun(String authority, Action action, List<ProgressUpdate> reported) {
        UpdateForm blank = UpdateForm.blank(action, AsAt.today());
        UpdateForm form = together.ask(() -> drafts.drafts(authority)).orElse(List.of()).stream()
                .filter(draft -> draft.action().equals(action.id())).findFirst().map(blank::filledFrom).orElse(blank);
        return reported.stream().filter(update -> update.agency().equals(caller.agency())).max(Comparator.comparing(ProgressUpdate::id))
                .filter(update -> update.state() == UpdateState.RETURNED).map(form::answering).orElse(form);
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
