package touchstone.plans.update;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import touchstone.contracts.plans.Count;
import touchstone.contracts.plans.ProgressUpdate;
import touchstone.contracts.plans.UpdateChange;
import touchstone.contracts.plans.UpdateChange.CountChange;
import touchstone.contracts.plans.UpdateStory;

/** Tells what changed from the last accepted update to another one. */
final class Story {
    private Story() {}

    /**
     * @param accepted what was accepted before it, the latest first
     * @param began    what the action counts, as the plan began
     */
    static UpdateStory of(ProgressUpdate update, List<ProgressUpdate> accepted, List<Count> began) {
        List<Count> counted = counted(began, Stream.concat(Stream.of(update), accepted.stream()).toList());
        if (accepted.isEmpty()) {
            return new UpdateStory(update, null, counted, null);
        }
        ProgressUpdate before = accepted.get(0);
        List<Count> was = counted(began, accepted);
        List<CountChange> changes = IntStream.range(0, began.size())
                .mapToObj(i -> new CountChange(began.get(i).of(), was.get(i).done(), counted.get(i).done(), began.get(i).total()))
                .filter(change -> change.was() != change.now()).toList();
        return new UpdateStory(update, before, counted, new UpdateChange(before.claimed(), update.claimed(), changes,
                (int) ChronoUnit.DAYS.between(before.asAt(), update.asAt()), before.narrative().equals(update.narrative())));
    }

    /** The last word on each quantity. */
    private static List<Count> counted(List<Count> began, List<ProgressUpdate> latestFirst) {
        return began.stream().map(own -> latestFirst.stream().flatMap(update -> update.counts().stream())
                .filter(count -> count.of().equals(own.of())).findFirst().orElse(own)).toList();
    }
}
