package touchstone.gateway.web.review;

/** What a reviewer has just decided. */
public enum ReviewSaved {
    ACCEPTED("The update was accepted."),
    RETURNED("The update was returned to its agency with your reason.");

    private final String words;

    ReviewSaved(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
