package touchstone.gateway.status;

/** The services that own the facts. */
public enum Owner {
    PLANS("The plan cannot be reached just now, so nothing can be said of recommendations and actions."),
    METRICS("The figures cannot be reached just now, so no claim can be checked against them."),
    GOVERNANCE("Meetings and decisions cannot be reached just now.");

    private final String silence;

    Owner(String silence) {
        this.silence = silence;
    }

    /** What its silence means to a reader. */
    public String silence() {
        return silence;
    }
}
