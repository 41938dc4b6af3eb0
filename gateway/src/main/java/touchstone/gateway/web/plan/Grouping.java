package touchstone.gateway.web.plan;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import touchstone.contracts.plans.action.Action;
import touchstone.contracts.plans.action.ActionGrouping;

/** By what the actions of a plan are grouped and counted. */
public enum Grouping {
    RECOMMENDATION(ActionGrouping.RECOMMENDATION, "Recommendation", "Answering no recommendation", Action::recommendation, GroupTitles::recommendations),
    WORKSTREAM(ActionGrouping.WORKSTREAM, "Workstream", "In no workstream", Action::workstream, GroupTitles::workstreams),
    PHASE(ActionGrouping.PHASE, "Phase", "In no phase", Action::phase, GroupTitles::phases),
    AGENCY(ActionGrouping.AGENCY, "Lead agency", "Led by nobody", Action::leadAgency, GroupTitles::agencies);

    private final ActionGrouping counted;
    private final String words;
    private final String none;
    private final transient Function<Action, Object> key;
    private final transient Function<GroupTitles, Map<String, String>> titles;

    Grouping(ActionGrouping counted, String words, String none, Function<Action, Object> key, Function<GroupTitles, Map<String, String>> titles) {
        this.counted = counted;
        this.words = words;
        this.none = none;
        this.key = key;
        this.titles = titles;
    }

    /** Of that name in an address; by recommendation where there is none of it. */
    static Grouping named(String name) {
        return Arrays.stream(values()).filter(one -> one.key().equals(name)).findFirst().orElse(RECOMMENDATION);
    }

    public String words() {
        return words;
    }

    /** Its name in addresses, which is also that of the filter by which one group is asked for. */
    String key() {
        return PlanWords.key(counted);
    }

    /** As its owner counts them. */
    ActionGrouping counted() {
        return counted;
    }

    /** Of the group that the action belongs to; "" when it belongs to none. */
    String keyOf(Action action) {
        return Objects.toString(key.apply(action), "");
    }

    /** Of a group by its key. */
    public String title(String key, GroupTitles divisions) {
        return titles.apply(divisions).getOrDefault(Objects.toString(key, ""), key == null || key.isEmpty() || this != AGENCY ? none : key);
    }
}
