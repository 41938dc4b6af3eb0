package touchstone.gateway.web.scorecard;

/** What somebody has just done with the layout. */
public enum LayoutSaved {
    SAVED("The scorecard is laid out so from now on.");

    private final String words;

    LayoutSaved(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
