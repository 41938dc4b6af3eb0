package touchstone.plans.update;

import java.util.LinkedHashMap;
import java.util.Map;
import touchstone.contracts.plans.update.UpdateState;

/** The statements behind the lists of updates, for a test of what they cost. */
public final class ListStatements {
    private ListStatements() {}

    public static Map<String, String> all() {
        Map<String, String> lists = new LinkedHashMap<>();
        lists.put("the review queue", UpdateQueries.sql(query(null, false), true));
        lists.put("an agency's latest updates", UpdateQueries.sql(query("agency-7", true), true));
        lists.put("an agency's own updates", UpdateQueries.sql(query(null, true), false));
        lists.put("a recommendation's updates", RecommendationUpdates.SQL);
        lists.put("owed updates", OverdueUpdates.sql(false, true, 50));
        lists.put("an agency's owed updates", OverdueUpdates.sql(true, true, 50));
        return lists;
    }

    private static UpdateQueries.Query query(String agency, boolean newestFirst) {
        return new UpdateQueries.Query("crowded", UpdateState.SUBMITTED, agency, newestFirst, "", 50);
    }
}
