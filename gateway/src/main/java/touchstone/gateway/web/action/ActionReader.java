package touchstone.gateway.web.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionDecisionsApi;
import touchstone.contracts.plans.action.ActionEdit;
import touchstone.contracts.plans.action.ActionMove;
import touchstone.contracts.plans.action.ActionQuery;
import touchstone.contracts.plans.action.RePlanning;
import touchstone.contracts.plans.evidence.Evidence;
import touchstone.contracts.plans.evidence.EvidenceApi;
import touchstone.contracts.plans.signoff.SignedOff;
import touchstone.contracts.plans.update.ProgressUpdate;
import touchstone.contracts.plans.update.UpdateMove;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.status.OwnerAnswers;
import touchstone.gateway.status.Programmes;
import touchstone.gateway.web.form.CitableDecisions;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.gateway.web.plan.GroupTitleReader;
import touchstone.gateway.web.plan.GroupTitles;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Reads all that the page of an action shows. */
@ApplicationScoped
public class ActionReader {
    /** No reference is longer. */
    private static final int LONGEST = 20;

    @RestClient PlansClient.Actions actions;
    @RestClient PlansClient.Updates updates;
    @RestClient PlansClient.Evidence evidence;
    @RestClient PlansClient.Drafts drafts;
    @RestClient PlansClient.History history;
    @RestClient PlansClient.ActionDecisions decisions;

    private final Programmes programmes;
    private final AgencyNames agencies;
    private final GroupTitleReader titles;
    private final ParallelCalls together;
    private final Caller caller;

    ActionReader(Programmes programmes, AgencyNames agencies, GroupTitleReader titles, ParallelCalls together, Caller caller) {
        this.programmes = programmes;
        this.agencies = agencies;
        this.titles = titles;
        this.together = together;
        this.caller = caller;
    }

    /** The action of that reference, as it is now at its owner; 404 when the caller may see none. */
    public Action find(String authority, String reference, LocalDate asked) {
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

    /** @param wrong the form to be shown as it was typed; null for none */
    public ActionView read(String authority, Action action, LocalDate asked, Form wrong, boolean posted) {
        LocalDate asAt = AsAt.orToday(asked);
        PendingCall<List<ProgressUpdate>> reported = together.ask(() -> AllPages.of(after -> updates.updates(authority, action.id(), asAt, after, AllPages.PAGE)));
        PendingCall<List<Evidence>> shown = together.ask(() -> AllPages.of(after -> evidence.evidence(authority, action.id(), asAt, after, AllPages.PAGE)));
        PendingCall<List<ActionEdit>> edited = together.ask(() -> AllPages.of(after -> history.edits(authority, action.id(), after, AllPages.PAGE)));
        PendingCall<List<RePlanning>> moved = together.ask(() -> AllPages.of(after -> history.replanned(authority, action.id(), after, AllPages.PAGE)));
        PendingCall<List<SignedOff>> signed = together.ask(() -> AllPages.of(after -> decisions.signOffs(authority, action.id(), asAt, after, AllPages.PAGE)));
        GroupTitles divisions = titles.of(authority, asAt);
        ActionTimeline story = new ActionTimeline(action, reported.orElse(List.of()), edited.orElse(List.of()), moved.orElse(List.of()), signed.orElse(List.of()), divisions);
        Form update = action.allowed().contains(ActionMove.REPORT) ? update(authority, action, reported.orElse(List.of()), wrong) : null;
        OwnerAnswers answers = caller.may(EvidenceApi.class, "evidence", authority) ? programmes.around(authority, asked) : null;
        return new ActionView(action, titles.recommendation(authority, action.recommendation(), asAt).orElse(null), story.until(asAt),
                answers != null ? evidence(answers, action, shown.orElse(List.of()), wrong) : null, update, posted,
                action.allowed().contains(ActionMove.EDIT), asked == null && answers != null ? desk(answers, action, wrong) : null,
                divisions, "/" + authority);
    }

    /** Null for a reader who may record nothing. */
    private ActionFormsView desk(OwnerAnswers answers, Action action, Form wrong) {
        if (!caller.may(ActionDecisionsApi.class, "signOff", answers.authority())) {
            return null;
        }
        Set<String> subjects = new HashSet<>(Set.of(Kind.ACTION.reference(action.id()), Kind.PLAN.reference(action.plan())));
        if (action.recommendation() != null) {
            subjects.add(Kind.RECOMMENDATION.reference(action.recommendation()));
        }
        return new ActionFormsView(action, CitableDecisions.about(subjects, answers), wrong, null);
    }

    /** As it was typed; else filled from the agency's draft, and answering its newest update where that was returned. */
    private Form update(String authority, Action action, List<ProgressUpdate> reported, Form wrong) {
        if (wrong != null && wrong.id().equals(UpdateForm.ID)) {
            return wrong;
        }
        Form form = together.ask(() -> AllPages.of(after -> drafts.drafts(authority, after, AllPages.PAGE))).orElse(List.of()).stream()
                .filter(draft -> draft.action().equals(action.id())).findFirst().map(draft -> UpdateForm.filledFrom(draft, action)).orElse(UpdateForm.blank());
        return reported.stream().filter(update -> update.agency().equals(caller.agency())).max(Comparator.comparing(ProgressUpdate::id))
                .filter(update -> update.allowed().contains(UpdateMove.ANSWER)).map(returned -> UpdateForm.answering(returned, form)).orElse(form);
    }

    private EvidenceView evidence(OwnerAnswers answers, Action action, List<Evidence> pieces, Form wrong) {
        String authority = answers.authority();
        return new EvidenceView(authority, action.reference(), pieces, answers.indicators(), agencies.of(authority),
                action.allowed().contains(ActionMove.SHOW_EVIDENCE), wrong, null);
    }
}
