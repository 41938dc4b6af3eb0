package touchstone.local;

/** A foreseeable failure in plain English that says what to do next; shown without a stack trace. */
public final class UserError extends RuntimeException {
    public UserError(String message) {
        super(message);
    }

    public UserError(String message, Throwable cause) {
        super(message, cause);
    }
}
