package touchstone.gateway.web.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionQuery;
import touchstone.contracts.plans.inspection.Inspection;
import touchstone.contracts.plans.inspection.Theme;
import touchstone.contracts.plans.inspection.ThemeKind;
import touchstone.contracts.plans.recommendation.NewRecommendation;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.contracts.status.RecommendationStatus;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.status.Programmes;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.platform.problem.Problems;

/** Reads all that the pages of inspections show. */
@ApplicationScoped
class InspectionReader {
    @RestClient PlansClient.Inspections inspections;
    @RestClient PlansClient.Recommendations recommendations;
    @RestClient PlansClient.Actions actions;

    private final Programmes programmes;
    private final ParallelCalls together;
    private final AgencyNames agencies;
    private final CurrentForm current;

    InspectionReader(Programmes programmes, ParallelCalls together, AgencyNames agencies, CurrentForm current) {
        this.programmes = programmes;
        this.together = together;
        this.agencies = agencies;
        this.current = current;
    }

    List<Inspection> all(String authority) {
        return together.ask(() -> AllPages.of(after -> inspections.inspections(authority, null, after, AllPages.PAGE))).get();
    }

    /** 404 when the caller may see none of that reference. */
    Inspection one(String authority, String reference) {
        return one(all(authority), reference);
    }

    AgencyNames.Names agencies(String authority) {
        return agencies.of(authority);
    }

    /** Of one inspection, by number. */
    List<Recommendation> asks(String authority, Inspection inspection) {
        return AllPages.of(after -> recommendations.recommendations(authority, null, null, after, AllPages.PAGE)).stream()
                .filter(ask -> ask.inspection().equals(inspection.id())).sorted(Comparator.comparingInt(Recommendation::number)).toList();
    }

    /** @param looked recommendations that were pasted to be looked at; null when none were */
    InspectionView read(String authority, String reference, List<NewRecommendation> looked, InspectionSaved done) {
        List<Inspection> known = all(authority);
        Inspection inspection = one(known, reference);
        PendingCall<List<Theme>> themes = together.ask(() -> AllPages.of(after -> inspections.themes(authority, inspection.id(), after, AllPages.PAGE)));
        PendingCall<List<Recommendation>> asks = together.ask(() -> asks(authority, inspection));
        Map<UUID, PendingCall<List<Action>>> answering = themes.get().stream().filter(theme -> theme.kind() == ThemeKind.GAP)
                .collect(Collectors.toMap(Theme::id, gap -> together.ask(() -> actions.actions(authority, answering(gap)).items())));
        Map<UUID, RecommendationStatus> stands = programmes.of(authority, null).status().recommendations().stream()
                .collect(Collectors.toMap(RecommendationStatus::id, Function.identity()));
        Map<UUID, List<Action>> answers = answering.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().get()));
        return new InspectionView(inspection, themes.get(), asks.get(), stands, answers, known.stream().filter(one -> !one.id().equals(inspection.id())).toList(),
                agencies.of(authority), current.shown(), looked, done, "/" + authority);
    }

    private static ActionQuery answering(Theme gap) {
        ActionQuery query = ActionQuery.page(null, null, AllPages.PAGE);
        query.theme = gap.id();
        return query;
    }

    private static Inspection one(List<Inspection> known, String reference) {
        return known.stream().filter(one -> one.reference().equals(reference)).findFirst().orElseThrow(() -> Problems.notFound("inspection"));
    }
}
