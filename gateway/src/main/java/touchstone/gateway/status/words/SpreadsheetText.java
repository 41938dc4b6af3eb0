package touchstone.gateway.status.words;

/** Text in a file for spreadsheets. */
public final class SpreadsheetText {
    private SpreadsheetText() {}

    /** A spreadsheet would take a text that begins so for a formula. */
    public static String harmless(String text) {
        return text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
    }
}
