package touchstone.gateway.web.risks;

/** What has just been done with a risk. */
public enum RiskSaved {
    RAISED("The risk is in the register."),
    ASSESSED("The assessment is recorded; every earlier one is kept."),
    CHANGED("The risk is changed; how it read before is kept."),
    CLOSED("The risk is closed."),
    REOPENED("The risk is open again.");

    private final String words;

    RiskSaved(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
