package touchstone.gateway.web.letters;

/** What has just been done with a letter. */
public enum LetterSaved {
    RECORDED("It is on record."),
    SENT("It is recorded as sent."),
    ANSWERED("The answer is recorded."),
    FILED("The file is kept with the letter."),
    WITHDRAWN("The file is withdrawn. Its name and the reason stay.");

    private final String words;

    LetterSaved(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
