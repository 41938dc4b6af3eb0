package touchstone.gateway.web.judgements;

/** What has just been done with an assessment. */
public enum JudgementsSaved {
    RECORDED("The assessment is recorded."),
    CORRECTED("The assessment is put right; the one before stays listed."),
    WITHDRAWN("The assessment is withdrawn; it stays listed with its reason.");

    private final String words;

    JudgementsSaved(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
