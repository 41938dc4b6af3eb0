package touchstone.gateway.web.live;

/** What has just been saved, and the place on the live page where it shows. */
public enum LiveSaved {
    OPENED("The meeting is open.", "roll"),
    MINUTE("The minute is saved.", "item"),
    DECISION("The decision is recorded.", "item"),
    LOG_ACTION("The log action is raised.", "item"),
    ESCALATION("It is escalated. The other body’s answer will stand on its page.", "item"),
    DECLARATION("The declaration is recorded.", "item"),
    EXCLUDED("The public is excluded from this item, and the resolution is recorded.", "item"),
    NOT_EXCLUDED("The resolution is recorded. It does not exclude the public, so the item stays open.", "item"),
    ROLL("The roll is saved.", "roll"),
    GUEST("The guest is on the roll.", "roll");

    private final String words;
    private final String place;

    LiveSaved(String words, String place) {
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
