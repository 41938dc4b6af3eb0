package touchstone.local;

/** A foreseeable failure in plain English that says what to do next; shown without a stack trace. */
public final class Trouble extends RuntimeException {
    public Trouble(String message) {
        super(message);
    }

    public Trouble(String message, Throwable cause) {
        super(message, cause);
    }
}
