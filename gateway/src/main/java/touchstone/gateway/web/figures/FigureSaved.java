package touchstone.gateway.web.figures;

/** What somebody has just done with figures. */
public enum FigureSaved {
    REVIEWED("The figures you chose were reviewed."),
    LOCKED("The period is locked: nothing is submitted or accepted for it."),
    UNLOCKED("The period is open again."),
    SUBMITTED("The figures were submitted and wait for review by somebody else."),
    WITHDRAWN("The figure was withdrawn. You can enter it again."),
    DRAFTED("The figures are kept as drafts.");

    private final String words;

    FigureSaved(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
