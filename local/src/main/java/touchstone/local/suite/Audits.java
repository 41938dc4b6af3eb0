package touchstone.local.suite;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import touchstone.local.Home;
import touchstone.local.Pause;
import touchstone.local.Progress;
import touchstone.local.UserError;
import touchstone.local.audit.AuditFinding;
import touchstone.local.audit.AuditTrail;
import touchstone.local.postgres.Databases;
import touchstone.local.process.Part;

/** The audits of the four processes. Running, it notes each minute outside the databases which blocks were sealed, until interrupted. */
record Audits(Home home, Settings settings, Progress progress) implements Runnable {
    /** Below the home; the blocks of each audit in a file of its own. */
    static final String NOTES = "audit";
    private static final Duration BETWEEN_NOTES = Duration.ofMinutes(1);

    @Override
    public void run() {
        try {
            while (true) {
                note();
                Pause.of(BETWEEN_NOTES);
            }
        } catch (Pause.Interrupted end) {
            // as somebody wanted
        }
    }

    /** Nothing while PostgreSQL is away. */
    void note() {
        if (!isReachable()) {
            return;
        }
        for (AuditTrail trail : trails()) {
            try {
                trail.note();
            } catch (SQLException | IOException e) {
                progress.say("What was sealed of the audit of " + trail.service() + " is not noted: " + e.getMessage());
            }
        }
    }

    /** Whether all are as they were sealed, after saying so of each. */
    boolean verify() throws IOException {
        if (!isReachable()) {
            throw new UserError("Nothing is running in " + home.path() + " whose audit could be read. ./touchstone up starts it.");
        }
        boolean whole = true;
        for (AuditTrail trail : trails()) {
            AuditFinding found = trail.verify();
            progress.say(trail.service() + ": " + found + ".");
            whole &= found.broken().isEmpty();
        }
        return whole;
    }

    private boolean isReachable() {
        return settings.external().map(Databases::answers).orElseGet(() -> Suite.postgres(home).isRunning());
    }

    private List<AuditTrail> trails() {
        Databases databases = settings.external().orElseGet(() -> Suite.postgres(home).databases());
        return Part.ALL.stream().map(part -> new AuditTrail(part.title(), databases, part.database(),
                home.file(NOTES).resolve(part.title() + ".txt"))).toList();
    }
}
