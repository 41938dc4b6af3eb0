package touchstone.gateway.status;

import java.util.Comparator;
import java.util.List;
import touchstone.contracts.plans.rating.Rag;

/**
 * From best to worst. Known to be off track is worse than not known; what a body suspended is judged no further.
 */
final class Severity {
    private static final List<Rag> ORDER = List.of(Rag.BLUE, Rag.GREEN, Rag.AMBER, Rag.GREY, Rag.RED, Rag.SUSPENDED);

    static final Comparator<Rag> BEST_FIRST = Comparator.comparingInt(ORDER::indexOf);

    private Severity() {}

    static Rag worst(Rag one, Rag other) {
        return BEST_FIRST.compare(one, other) >= 0 ? one : other;
    }
}
