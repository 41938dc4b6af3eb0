package touchstone.plans.signoff;

/** What a body can sign off. */
public enum Signable {
    RECOMMENDATION("recommendation"),
    ACTION("action"),
    PHASE("phase");

    /** As people call it; also the column that names it. */
    final String noun;

    Signable(String noun) {
        this.noun = noun;
    }
}
