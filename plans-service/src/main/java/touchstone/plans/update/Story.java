package touchstone.plans.update;

import java.time.temporal.ChronoUnit;
import java.util.List;
import touchstone.contracts.plans.Count;
import touchstone.contracts.plans.ProgressUpdate;
import touchstone.contracts.plans.UpdateChange;
import touchstone.contracts.plans.UpdateChange.CountChange;
import touchstone.contracts.plans.UpdateStory;

/** Tells what changed from the last accepted update to another one. */
final class Story {
    private Story() {}

    /** @param before null when none was accepted before */
    static UpdateStory of(ProgressUpdate update, ProgressUpdate before) {
        return new UpdateStory(update, before, before == null ? null : change(before, update));
    }

    private static UpdateChange change(ProgressUpdate before, ProgressUpdate now) {
        List<CountChange> counts = now.counts().stream()
                .map(count -> new CountChange(count.of(), done(before, count), count.done(), count.total()))
                .filter(change -> change.was() != change.now()).toList();
        return new UpdateChange(before.claimed(), now.claimed(), counts,
                (int) ChronoUnit.DAYS.between(before.asAt(), now.asAt()), before.narrative().equals(now.narrative()));
    }

    private static int done(ProgressUpdate before, Count count) {
        return before.counts().stream().filter(one -> one.of().equals(count.of())).mapToInt(Count::done).findFirst().orElse(0);
    }
}
