package touchstone.gateway.web.subjects;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Page;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.governance.risk.Risk;
import touchstone.contracts.governance.risk.RiskQuery;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionQuery;
import touchstone.contracts.plans.plan.Plan;
import touchstone.contracts.plans.recommendation.Recommendation;
import touchstone.gateway.clients.GovernanceClient;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.plan.PlanWords;

/** Finds what an item can be about by its reference or its words: each owner searches what the reader may see. */
@ApplicationScoped
class SubjectSearch {
    private static final int MOST = 10;
    private static final Pattern REFERENCE = Pattern.compile("(?i)[a-z]{1,4}\\d[\\w.]{0,14}");

    @RestClient PlansClient.Plans plans;
    @RestClient PlansClient.Recommendations recommendations;
    @RestClient PlansClient.Actions actions;
    @RestClient MetricsClient.Indicators indicators;
    @RestClient GovernanceClient.Risks risks;

    private final ParallelCalls together;

    SubjectSearch(ParallelCalls together) {
        this.together = together;
    }

    /** At most ten of each kind; what an owner that is away has, or does not tell this reader, is left out. */
    List<FoundSubject> find(String authority, String text) {
        List<PendingCall<List<FoundSubject>>> asked = List.of(
                ask(() -> recommendations.recommendations(authority, text, null, null, MOST), one -> of(authority, one)),
                ask(() -> actions.actions(authority, actions(text)), one -> of(authority, one)),
                ask(() -> indicators.indicators(authority, null, text, null, null, MOST), one -> of(authority, one)),
                ask(() -> risks.risks(authority, risks(text)), one -> of(authority, one)),
                ask(() -> plans.plans(authority, text, null, MOST), one -> of(authority, one)));
        return asked.stream().flatMap(found -> found.orElse(List.of()).stream()).toList();
    }

    private <T> PendingCall<List<FoundSubject>> ask(Supplier<Page<T>> list, Function<T, FoundSubject> told) {
        return together.ask(() -> list.get().items().stream().map(told).toList());
    }

    /** The words of an action are those of a sentence; how it is called has a filter of its own. */
    private static ActionQuery actions(String text) {
        ActionQuery query = ActionQuery.page(null, null, MOST);
        if (REFERENCE.matcher(text).matches()) {
            query.reference = text;
        } else {
            query.text = text;
        }
        return query;
    }

    private static RiskQuery risks(String text) {
        RiskQuery query = new RiskQuery();
        query.text = text;
        query.limit = MOST;
        return query;
    }

    private static FoundSubject of(String authority, Recommendation one) {
        return new FoundSubject(Kind.RECOMMENDATION.reference(one.id()), "Recommendation " + one.reference(), one.text(), one.standing().rag(), "",
                Address.recommendation(authority, one.reference()));
    }

    private static FoundSubject of(String authority, Action one) {
        return new FoundSubject(Kind.ACTION.reference(one.id()), "Action " + one.reference(), one.text(), null,
                PlanWords.words(one.state()) + (one.overdue() ? ", overdue" : ""), Address.action(authority, one.reference()));
    }

    private static FoundSubject of(String authority, IndicatorStanding one) {
        String code = one.indicator().code();
        return new FoundSubject(Kind.INDICATOR.reference(code), "Indicator " + code, one.indicator().title(), null, PlanWords.figureNow(one), Address.indicator(authority, code));
    }

    private static FoundSubject of(String authority, Risk one) {
        return new FoundSubject(Kind.RISK.reference(one.id()), "Risk " + one.reference(), one.title(), null, one.open() ? one.scoring() : "Closed",
                Address.risk(authority, one.id()));
    }

    private static FoundSubject of(String authority, Plan one) {
        return new FoundSubject(Kind.PLAN.reference(one.id()), "Plan " + one.reference(), one.title(), null, PlanWords.key(one.state()), "/" + authority + "/plan");
    }
}
