package touchstone.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away, which comes back by itself, from a fault of the program. */
public final class DatabaseFailure {
    /** PostgreSQL shuts down, crashed, starts, or has no connection left (appendix A of its manual). */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300");
    private static final String CONNECTION_CLASS = "08";

    /** No connection is free, or none is made in time: the pool says so in words alone (Agroal, ConnectionPool). */
    private static final Set<String> NO_CONNECTION = Set.of("Sorry, acquisition timeout!", "Acquisition timeout while waiting for new connection");

    private DatabaseFailure() {}

    /** Whether the failure comes of this: the same request, sent again in a moment, is answered. */
    public static boolean isAway(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20)
                .anyMatch(cause -> cause instanceof SQLException sql && isAway(sql));
    }

    /** 503: what a change came to is not known, since the database may have gone after it was saved. */
    public static ProblemException problem() {
        return Problems.of(503, "away", "Not available just now",
                "The database does not answer. Try again in a minute; send a change with the same Idempotency-Key, or look first whether it was saved.",
                List.of());
    }

    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException || failure.getMessage() != null && NO_CONNECTION.contains(failure.getMessage())
                || state != null && (state.startsWith(CONNECTION_CLASS) || AWAY.contains(state));
    }
}
