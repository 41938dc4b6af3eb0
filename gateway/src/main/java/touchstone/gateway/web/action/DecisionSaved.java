package touchstone.gateway.web.action;

/** What has just been recorded, as the page says it. */
public enum DecisionSaved {
    SIGNED_OFF("The sign-off is recorded."),
    REOPENED("The reopening is recorded: it is open again."),
    OVERRIDDEN("Your rating stands beside the derived one."),
    OVERRIDE_ENDED("The override has ended."),
    CARRIED_OVER("It is carried over. How late it was stays with it and shows on the other."),
    SUSPENDED("The suspension is recorded."),
    RESUMED("The resumption is recorded."),
    OUTCOME("The outcome is written down.", "expected"),
    MEASURE("How you will know is written down.", "expected");

    private final String words;
    private final String place;

    DecisionSaved(String words) {
        this(words, "decisions");
    }

    DecisionSaved(String words, String place) {
        this.words = words;
        this.place = place;
    }

    public String words() {
        return words;
    }

    /** Id on the page. */
    public String place() {
        return place;
    }
}
