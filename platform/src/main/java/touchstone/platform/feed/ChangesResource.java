package touchstone.platform.feed;

import java.time.Duration;
import java.util.List;
import touchstone.contracts.Change;
import touchstone.contracts.ChangesApi;
import touchstone.contracts.Newest;

/** The feed over HTTP, long-polled. */
class ChangesResource implements ChangesApi {
    /** Another instance's change rings no bell here, so look at least this often. */
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(1);

    private final EventReader sequence;
    private final ChangeSignal bell;

    ChangesResource(EventReader sequence, ChangeSignal bell) {
        this.sequence = sequence;
        this.bell = bell;
    }

    @Override
    public List<Change> changes(long after, int wait, boolean data) {
        long deadline = System.nanoTime() + Duration.ofSeconds(wait).toNanos();
        while (true) {
            long heard = bell.rings();
            List<Change> changes = sequence.after(after, data);
            Duration left = Duration.ofNanos(deadline - System.nanoTime());
            if (!changes.isEmpty() || left.isNegative() || left.isZero()) {
                return changes;
            }
            bell.await(heard, left.compareTo(LOOK_AGAIN) < 0 ? left : LOOK_AGAIN);
        }
    }

    @Override
    public Newest newest() {
        return new Newest(sequence.newest());
    }
}
