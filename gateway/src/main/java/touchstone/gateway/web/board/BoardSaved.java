package touchstone.gateway.web.board;

/** What has just been saved, and the place on the page where it shows. */
public enum BoardSaved {
    BODY("The body is set up. Give its seats next, then plan its year.", "main"),
    CORRECTED("The body was put right.", "main"),
    SEATS("The seats are given.", "seats"),
    SEAT("The seat is given.", "seats"),
    SEAT_ENDED("The seat has its last day.", "seats"),
    SEAT_CORRECTED("The seat was put right. Rolls that were taken stay as they are.", "seats"),
    SERIES("The meetings are planned.", "meetings"),
    CADENCE("The change is recorded, and the series planned anew.", "meetings"),
    MOVED("The meeting has its new day.", "meetings"),
    TERMS("The new terms are recorded.", "terms"),
    TERMS_CORRECTED("The terms were put right.", "terms"),
    LINE("The reporting line is recorded.", "lines"),
    LINE_ENDED("The reporting line has its last day.", "lines");

    private final String words;
    private final String place;

    BoardSaved(String words, String place) {
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
