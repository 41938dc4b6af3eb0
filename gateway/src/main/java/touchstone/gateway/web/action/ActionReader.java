package touchstone.gateway.web.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionDecisionsApi;
import touchstone.contracts.plans.action.ActionMove;
import touchstone.contracts.plans.action.ActionQuery;
import touchstone.contracts.plans.evidence.EvidenceApi;
import touchstone.contracts.plans.story.ActionStory;
import touchstone.contracts.plans.update.ProgressUpdate;
import touchstone.contracts.plans.update.UpdateMove;
import touchstone.gateway.clients.ParallelCalls;
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
    @RestClient PlansClient.ActionStories stories;

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
    ActionView read(String authority, String reference, LocalDate asked, Form wrong, boolean posted) {
        LocalDate asAt = AsAt.orToday(asked);
        ActionStory story = together.ask(() -> stories.action(authority, reference, asAt)).get();
        Action action = story.action();
        GroupTitles divisions = titles.of(authority, asAt);
        OwnerAnswers answers = caller.may(EvidenceApi.class, "evidence", authority) ? programmes.around(authority, asked) : null;
        return new ActionView(action, titles.recommendation(authority, action.recommendation(), asAt).orElse(null),
                new ActionTimeline(story, divisions).until(asAt), answers != null ? evidence(answers, story, wrong) : null,
                action.allowed().contains(ActionMove.REPORT) ? update(story, wrong) : null, posted, action.allowed().contains(ActionMove.EDIT),
                asked == null && answers != null ? desk(answers, action, wrong) : null, divisions, "/" + authority);
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
    private Form update(ActionStory story, Form wrong) {
        if (wrong != null && wrong.id().equals(UpdateForm.ID)) {
            return wrong;
        }
        Form form = story.draft() == null ? UpdateForm.blank() : UpdateForm.filledFrom(story.draft(), story.action());
        return story.updates().stream().filter(update -> update.agency().equals(caller.agency())).max(Comparator.comparing(ProgressUpdate::id))
                .filter(update -> update.allowed().contains(UpdateMove.ANSWER)).map(returned -> UpdateForm.answering(returned, form)).orElse(form);
    }

    private EvidenceView evidence(OwnerAnswers answers, ActionStory story, Form wrong) {
        return new EvidenceView(answers.authority(), story.action().reference(), story.evidence(), answers.indicators(), agencies.of(answers.authority()),
                story.action().allowed().contains(ActionMove.SHOW_EVIDENCE), wrong, null);
    }
}
