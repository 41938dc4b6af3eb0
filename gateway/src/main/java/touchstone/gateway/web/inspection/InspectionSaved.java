package touchstone.gateway.web.inspection;

/** What has just been saved, and the place on the page where it shows. */
public enum InspectionSaved {
    RECORDED("The inspection is recorded as a draft. Add what it asks for next.", "main"),
    CORRECTED("The inspection was put right.", "main"),
    PUBLISHED("The inspection is published. From now on its words are the inspectors’.", "main"),
    THEME("The finding is added.", "themes"),
    RECOMMENDATIONS("The recommendations are added.", "asks"),
    RECOMMENDATION("The recommendation was put right.", "asks");

    private final String words;
    private final String place;

    InspectionSaved(String words, String place) {
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
