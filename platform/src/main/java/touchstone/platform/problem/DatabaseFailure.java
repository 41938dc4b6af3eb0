package touchstone.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells a database that is away, which comes back by itself, or that has no room left, from a fault of the program. */
public final class DatabaseFailure {
    /** PostgreSQL shuts down, crashed, starts, or has no connection left (appendix A of its manual). */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300");
    private static final String CONNECTION_CLASS = "08";

    /** Its disk takes no more, or fails. */
    private static final Set<String> NO_ROOM = Set.of("53100", "58030");

    /** No connection is free, or none is made in time: the pool says so in words alone (Agroal, ConnectionPool). */
    private static final Set<String> NO_CONNECTION = Set.of("Sorry, acquisition timeout!", "Acquisition timeout while waiting for new connection");

    private DatabaseFailure() {}

    /** What to answer where the failure comes of the database and not of the program: 503. */
    public static Optional<ProblemException> problem(Throwable failure) {
        List<SQLException> causes = Stream.iterate(failure, cause -> cause != null, Throwable::getCause).limit(20)
                .filter(SQLException.class::isInstance).map(SQLException.class::cast).toList();
        return causes.stream().anyMatch(DatabaseFailure::isOfTheDisk) ? Optional.of(noRoom())
                : causes.stream().anyMatch(DatabaseFailure::isAway) ? Optional.of(problem()) : Optional.empty();
    }

    /** 503: what a change came to is not known, since the database may have gone after it was saved. */
    public static ProblemException problem() {
        return Problems.of(503, "away", "Not available just now",
                "The database does not answer. Try again in a minute; send a change with the same Idempotency-Key, or look first whether it was saved.",
                List.of());
    }

    private static ProblemException noRoom() {
        return Problems.of(503, "no-room", "No room to save it",
                "Nothing was saved: the disk of the database is full or fails. What is there can be read. Tell whoever runs this installation, and send it again when there is room.",
                List.of());
    }

    private static boolean isOfTheDisk(SQLException failure) {
        return failure.getSQLState() != null && NO_ROOM.contains(failure.getSQLState());
    }

    private static boolean isAway(SQLException failure) {
        String state = failure.getSQLState();
        return failure instanceof SQLTransientConnectionException || failure.getMessage() != null && NO_CONNECTION.contains(failure.getMessage())
                || state != null && (state.startsWith(CONNECTION_CLASS) || AWAY.contains(state));
    }
}
