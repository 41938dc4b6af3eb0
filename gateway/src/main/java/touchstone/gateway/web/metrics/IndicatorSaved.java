package touchstone.gateway.web.metrics;

/** What has just been done with an indicator. */
public enum IndicatorSaved {
    REBASED("The limits are re-based; those before keep their own."),
    REBASE_WITHDRAWN("The re-basing is withdrawn; it stays listed with its reason.");

    private final String words;

    IndicatorSaved(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
