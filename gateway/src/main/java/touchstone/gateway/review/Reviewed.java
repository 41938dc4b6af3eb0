package touchstone.gateway.review;

/** What a reviewer has just decided. */
public enum Reviewed {
    ACCEPTED("The update was accepted."),
    RETURNED("The update was returned to its agency with your reason.");

    private final String words;

    Reviewed(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
