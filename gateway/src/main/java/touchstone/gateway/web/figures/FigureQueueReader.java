package touchstone.gateway.web.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.Page;
import touchstone.contracts.metrics.indicator.IndicatorStanding;
import touchstone.contracts.metrics.lock.PeriodLock;
import touchstone.contracts.metrics.reading.Reading;
import touchstone.contracts.metrics.reading.ReadingState;
import touchstone.contracts.metrics.release.ReleasePreview;
import touchstone.gateway.clients.AllPages;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.clients.ParallelCalls;
import touchstone.gateway.clients.PendingCall;
import touchstone.gateway.web.form.Form;

/** Reads the queue of figures beside where each indicator stands, and the locks. */
@ApplicationScoped
class FigureQueueReader {
    @RestClient MetricsClient.Intake intake;
    @RestClient MetricsClient.Indicators indicators;
    @RestClient MetricsClient.PeriodLocks locks;
    @RestClient MetricsClient.Releases releases;

    private static final ReleasePreview NOT_KNOWN = new ReleasePreview(List.of(), List.of());

    private final ParallelCalls together;

    FigureQueueReader(ParallelCalls together) {
        this.together = together;
    }

    FigureQueueView read(String authority, Form shown, FigureSaved done) {
        PendingCall<Page<Reading>> waiting = together.ask(() -> intake.inReview(authority, ReadingState.SUBMITTED, null, AllPages.PAGE));
        PendingCall<List<IndicatorStanding>> standings = together.ask(() -> AllPages.of(after -> indicators.indicators(authority, null, null, null, after, AllPages.PAGE)));
        PendingCall<Page<PeriodLock>> closed = together.ask(() -> locks.locks(authority, null, AllPages.PAGE));
        PendingCall<ReleasePreview> preview = together.ask(() -> releases.preview(authority));
        return new FigureQueueView(authority, waiting.get().items(), waiting.get().next() != null, standings.orElse(List.of()),
                preview.orElse(NOT_KNOWN).withheld(), closed.get().items(), shown, done);
    }
}
