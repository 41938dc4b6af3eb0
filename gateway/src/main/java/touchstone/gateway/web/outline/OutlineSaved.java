package touchstone.gateway.web.outline;

/** What has just been saved of a plan's outline, and the place on the page where it shows. */
public enum OutlineSaved {
    BEGUN("The plan is begun as a draft, which only people of this authority see.", "main"),
    CORRECTED("The plan was put right.", "main"),
    PUBLISHED("The plan is published. Everybody sees it.", "main"),
    RHYTHM("How often is reported is settled.", "main"),
    PHASE("The phase is saved.", "phases"),
    WORKSTREAM("The workstream is saved.", "workstreams"),
    ACTION("The action is added.", "actions"),
    ACTIONS("The actions are added.", "actions");

    private final String words;
    private final String place;

    OutlineSaved(String words, String place) {
        this.words = words;
        this.place = place;
    }

    public String words() {
        return words;
    }

    /** Id on the page. */
    public String place() {
        return place;
    }
}
