package touchstone.plans.inspection;

import java.util.Arrays;
import java.util.List;
import touchstone.contracts.plans.inspection.InspectionMove;
import touchstone.contracts.plans.inspection.InspectionsApi;
import touchstone.contracts.plans.plan.Publication;
import touchstone.contracts.plans.recommendation.RecommendationsApi;
import touchstone.platform.caller.Caller;

/** What can be done with an inspection where it stands: everything while it is a draft; published, its words are the inspector's. */
record InspectionLifecycle(Publication state) {

    boolean permits(InspectionMove move) {
        return switch (move) {
            case CORRECT, ADD_THEME, ADD_RECOMMENDATION, PUBLISH -> state == Publication.DRAFT;
        };
    }

    /** What the caller can do with it now. */
    List<InspectionMove> allowed(Caller caller, String authority) {
        return Arrays.stream(InspectionMove.values()).filter(move -> permits(move) && isOf(caller, authority, move)).toList();
    }

    private static boolean isOf(Caller caller, String authority, InspectionMove move) {
        return switch (move) {
            case CORRECT -> caller.may(InspectionsApi.class, "correct", authority);
            case ADD_THEME -> caller.may(InspectionsApi.class, "addTheme", authority);
            case ADD_RECOMMENDATION -> caller.may(RecommendationsApi.class, "add", authority);
            case PUBLISH -> caller.may(InspectionsApi.class, "publish", authority);
        };
    }
}
