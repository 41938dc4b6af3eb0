package touchstone.gateway.web.metrics;

/** What has just been done with an indicator. */
public enum IndicatorSaved {
    TARGET_SET("The target is set."),
    COMPARATOR_ADDED("What they show is recorded."),
    WITHDRAWN("It is withdrawn; it stays listed with its reason."),
    ADDED("The indicator is set up. Its first figure can be entered."),
    CORRECTED("It is described anew; pages of earlier days keep the old words."),
    REDEFINED("The new definition is recorded. Figures on either side of its day are not compared."),
    RETIRED("It is retired. No more figures are asked for; those there are stay readable."),
    REINSTATED("It is measured again."),
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
