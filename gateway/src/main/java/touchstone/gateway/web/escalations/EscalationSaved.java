package touchstone.gateway.web.escalations;

/** What has just been done with an escalation. */
public enum EscalationSaved {
    WITHDRAWN("It is withdrawn: no answer is asked for any more.");

    private final String words;

    EscalationSaved(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
