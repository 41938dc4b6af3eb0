package touchstone.gateway.web.credentials;

/** What has just been done with a credential. */
public enum CredentialSaved {
    ISSUED("The credential was issued."),
    ROTATED("It has a new secret; the one before works as well until its overlap ends."),
    REVOKED("The credential was revoked. Nothing can be sent with it any more.");

    private final String words;

    CredentialSaved(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Id on the page. */
    public String place() {
        return "main";
    }

    String query() {
        return "?done=" + this;
    }
}
