package touchstone.plans;

import static touchstone.plans.People.GATEWAY;

import java.util.List;

/** The change feed, to look at what a test added to it. */
public final class Changes {
    private Changes() {}

    /** Where the feed ends now, every event before it numbered. */
    public static long newest() {
        long newest = 0;
        for (List<Number> batch; !(batch = GATEWAY.asks().get("/changes?after=" + newest).<List<Number>>path("sequence")).isEmpty();) {
            newest = batch.get(batch.size() - 1).longValue();
        }
        return newest;
    }
}
