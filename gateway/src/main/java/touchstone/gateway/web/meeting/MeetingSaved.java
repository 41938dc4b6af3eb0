package touchstone.gateway.web.meeting;

/** What has just been saved, and the place on the meeting's page where it shows. */
public enum MeetingSaved {
    ITEM("The item is on the agenda.", "agenda"),
    AGENDA("The agenda is published.", "agenda"),
    ORDER("The agenda is in its new order.", "agenda"),
    ENDING("The item is off the agenda; its title and the reason stay.", "agenda"),
    STEP("The step is recorded.", "main"),
    ATTENDANCE("Attendance is recorded.", "attendance"),
    MINUTE("The minute is saved.", "agenda"),
    DECISION("The decision is recorded.", "agenda");

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
