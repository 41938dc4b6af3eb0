package touchstone.gateway.web.spreadsheet;

/** Why a file is not read as a spreadsheet; its message is a sentence for whoever sent it. */
public final class UnreadableSheet extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableSheet(String words) {
        super(words);
    }
}
