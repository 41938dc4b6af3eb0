package touchstone.plans;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;

/** A handful of samples for a property that the running service must be asked about, each a test of its own. */
public final class Tries {
    private static final int HANDFUL = 8;

    private Tries() {}

    /** Other ones each time; a failing one is the name of its test. */
    public static <T> List<T> of(Arbitrary<T> all) {
        List<T> tries = new ArrayList<>();
        JqwikSession.run(() -> all.sampleStream().limit(HANDFUL).forEach(tries::add));
        return tries;
    }
}
