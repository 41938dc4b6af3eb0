package touchstone.plans;

import static touchstone.plans.People.GATEWAY;

/** The change feed, to look at what a test added to it. */
public final class Changes {
    private Changes() {}

    /** The place of the last change that can be read. */
    public static long newest() {
        return GATEWAY.asks().get("/changes/newest").then().statusCode(200).extract().number("sequence");
    }
}
