package touchstone.gateway.web.signin;

/** What somebody has just changed of their own account, and the place on the page where it shows. */
public enum OwnAccountSaved {
    PASSWORD("Your password was changed. Everywhere else you are signed out.", "main"),
    SESSION("You are signed out there.", "sessions"),
    CALENDAR("Your calendar has a new address. One that it had before leads nowhere any more.", "calendar");

    private final String words;
    private final String place;

    OwnAccountSaved(String words, String place) {
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
