package touchstone.gateway.web.meeting;

/** What has just been saved, and the place on the meeting's page where it shows. */
public enum MeetingSaved {
    ITEM("The item is on the agenda.", "agenda"),
    AGENDA("The agenda is published.", "agenda"),
    ORDER("The agenda is in its new order.", "agenda"),
    CHANGE("The item is saved.", "agenda"),
    REMOVAL("The item is taken off.", "agenda"),
    DETAILS("Time and place are saved.", "main"),
    PAPER("The paper is filed.", "agenda"),
    COMMENT("Your comment is sent to the secretariat.", "agenda"),
    CORRECTION("The correction is recorded and stands beside what it puts right.", "agenda"),
    ESCALATION("It is escalated. The other body’s answer will stand here.", "agenda"),
    ENDING("The item is off the agenda; its title and the reason stay.", "agenda"),
    CLOSED("The meeting is closed: it has been held. Its minutes are in draft.", "main"),
    ADJOURNED("The meeting is adjourned; it can go on later.", "main"),
    ABANDONED("The meeting is abandoned.", "main"),
    POSTPONED("The meeting is postponed.", "main"),
    CANCELLED("The meeting is cancelled.", "main"),
    CIRCULATED("The minutes are circulated as they stand.", "main"),
    CONFIRMED("The minutes are confirmed.", "main");

    private final String words;
    private final String place;

    MeetingSaved(String words, String place) {
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
