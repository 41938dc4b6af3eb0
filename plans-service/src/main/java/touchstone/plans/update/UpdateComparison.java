package touchstone.plans.update;

import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.update.ProgressUpdate;
import touchstone.contracts.plans.update.UpdateChange;
import touchstone.contracts.plans.update.UpdateChange.CountChange;
import touchstone.contracts.plans.update.UpdateStory;
import touchstone.platform.sql.Reads;

/** Tells what changed from the last accepted update to another one. */
@Singleton
class UpdateComparison {
    private static final String COUNTED_BEFORE = """
            select cast(counted(a.id, a.counts, :asAt, :id) as text) as counts from action a where a.id = :action""";

    private final Reads reads;

    UpdateComparison(Reads reads) {
        this.reads = reads;
    }

    /** @param before the last one accepted before it; null for none */
    UpdateStory of(ProgressUpdate update, ProgressUpdate before) {
        List<Count> was = reads.first(COUNTED_BEFORE, Map.of("action", update.action(), "asAt", update.asAt(), "id", update.id()),
                row -> row.list("counts", Count.class)).orElseThrow();
        List<Count> counted = was.stream().map(old -> said(update, old)).toList();
        return new UpdateStory(update, before, counted, before == null ? null : change(before, update, was, counted));
    }

    private static Count said(ProgressUpdate update, Count old) {
        return update.counts().stream().filter(count -> count.of().equals(old.of())).findFirst().orElse(old);
    }

    private static UpdateChange change(ProgressUpdate before, ProgressUpdate now, List<Count> was, List<Count> counted) {
        List<CountChange> counts = IntStream.range(0, was.size())
                .mapToObj(i -> new CountChange(was.get(i).of(), was.get(i).done(), counted.get(i).done(), was.get(i).total()))
                .filter(change -> change.was() != change.now()).toList();
        return new UpdateChange(before.claimed(), now.claimed(), counts,
                (int) ChronoUnit.DAYS.between(before.asAt(), now.asAt()), before.narrative().equals(now.narrative()));
    }
}
