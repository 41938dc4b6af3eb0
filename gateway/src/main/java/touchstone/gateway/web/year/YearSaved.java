package touchstone.gateway.web.year;

/** What has just been done with a meeting of the year. */
public enum YearSaved {
    PLANNED("The meeting is planned. Its agenda can be written now.");

    private final String words;

    YearSaved(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
