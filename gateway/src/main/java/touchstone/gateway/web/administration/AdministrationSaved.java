package touchstone.gateway.web.administration;

/** What has just been done, and the place on the page where it shows. */
public enum AdministrationSaved {
    AUTHORITY("The authority was added.", "authorities"),
    ACCOUNT("The account was opened.", "main"),
    AGENCY("The agency was added.", "agencies"),
    CLOSED("The programme is closed. Visitors’ pages open as at its last day.", "programme"),
    RUNNING("The programme runs again.", "programme"),
    ROLES("What this account may do was saved.", "main"),
    PASSWORD("The account has a new password. Whoever was signed in to it is signed out.", "main"),
    SESSION("They are signed out there.", "sessions"),
    ENDED("The account has ended.", "main"),
    REOPENED("The account works again.", "main"),
    HOLIDAY("The bank holiday was added. Deadlines count it now.", "main"),
    HOLIDAY_WITHDRAWN("That day is a working day now.", "main"),
    HOLIDAYS("The file was imported.", "main");

    private final String words;
    private final String place;

    AdministrationSaved(String words, String place) {
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

    /** What goes after the page's address to say it there. */
    String query() {
        return "?done=" + this + ("main".equals(place) ? "" : "#" + place);
    }
}
