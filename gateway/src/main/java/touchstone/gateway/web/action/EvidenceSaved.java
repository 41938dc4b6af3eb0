package touchstone.gateway.web.action;

/** What has just been done with a piece of evidence. */
public enum EvidenceSaved {
    PUT_FORWARD("It is put forward and waits for the programme manager’s review."),
    ACCEPTED("The evidence is accepted."),
    REJECTED("The evidence is rejected, and its agency can read why."),
    WITHDRAWN("The draft is withdrawn.");

    private final String words;

    EvidenceSaved(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
