package touchstone.gateway.plans;

import java.util.function.Function;
import touchstone.contracts.plans.Action;

/** By what the actions of a plan are grouped. */
public enum Grouping {
    RECOMMENDATION("Recommendation", "Answering no recommendation", Action::recommendation),
    WORKSTREAM("Workstream", "In no workstream", Action::workstream),
    PHASE("Phase", "In no phase", Action::phase),
    AGENCY("Lead agency", "Other agencies", Action::leadAgency);

    private final String words;
    private final String none;
    private final transient Function<Action, Object> key;

    Grouping(String words, String none, Function<Action, Object> key) {
        this.words = words;
        this.none = none;
        this.key = key;
    }

    public String words() {
        return words;
    }

    /** Heading of the actions that belong to none. */
    String none() {
        return none;
    }

    Function<Action, Object> key() {
        return key;
    }
}
