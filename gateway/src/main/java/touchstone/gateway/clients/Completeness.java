package touchstone.gateway.clients;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Whether all that a request asked of the owners was answered, so that what is made of it may be kept. */
@RequestScoped
public class Completeness {
    private final Map<Owner, Silence> silences = new ConcurrentSkipListMap<>();

    /** An owner was away, and something stands in place of what it knows. */
    public void miss(Silence silence) {
        silences.merge(silence.owner(), silence, (one, other) -> one.since() == null ? other : one);
    }

    public boolean isWhole() {
        return silences.isEmpty();
    }

    /** At most one of each owner. */
    public List<Silence> silences() {
        return List.copyOf(silences.values());
    }
}
