package touchstone.gateway.web.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.indicator.IndicatorStep;
import touchstone.contracts.metrics.spc.Rebase;
import touchstone.contracts.metrics.target.Comparator;
import touchstone.contracts.metrics.target.Target;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.status.Address;

/** Reads all that was recorded of an indicator beside its figures. */
@ApplicationScoped
class IndicatorHistoryReader {
    @RestClient MetricsClient.Indicators indicators;
    @RestClient MetricsClient.Targets targets;
    @RestClient MetricsClient.Comparators comparators;
    @RestClient MetricsClient.Commentary commentary;
    @RestClient MetricsClient.Rebases rebases;

    private final ParallelCalls together;

    IndicatorHistoryReader(ParallelCalls together) {
        this.together = together;
    }

    /** 404 when there is no indicator of that code. */
    IndicatorHistoryView read(String authority, String code, LocalDate asked) {
        PendingCall<List<IndicatorStep>> steps = together.ask(() -> AllPages.of(after -> indicators.history(authority, code, asked, after, AllPages.PAGE)));
        PendingCall<List<Target>> goals = together.ask(() -> AllPages.of(after -> targets.targets(authority, code, asked, after, AllPages.PAGE)));
        PendingCall<List<Comparator>> others = together.ask(() -> AllPages.of(after -> comparators.comparators(authority, code, asked, after, AllPages.PAGE)));
        PendingCall<List<Commentary>> said = together.ask(() -> AllPages.of(after -> commentary.commentary(authority, null, null, null, asked, after, AllPages.PAGE)));
        PendingCall<List<Rebase>> anew = together.ask(() -> AllPages.of(after -> rebases.rebases(authority, code, asked, after, AllPages.PAGE)));
        List<IndicatorStep> known = steps.get();
        return IndicatorHistoryView.of(known, HistoryEntries.of(known, goals.get(), others.get(),
                said.get().stream().filter(text -> code.equals(text.indicator())).toList(), anew.get()), Address.indicator(authority, code));
    }
}
