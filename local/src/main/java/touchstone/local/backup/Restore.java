package touchstone.local.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import touchstone.local.Home;
import touchstone.local.Progress;
import touchstone.local.UserError;

/** Makes of an empty installation the one that was backed up: wholly or not at all. */
public record Restore(Home home, Progress progress, Optional<BackupKey> key) {
    private static final String DRAFT = "restoring";

    public void from(Path file) throws IOException {
        Installation installation = new Installation(home.path());
        clearInterrupted(home);
        List<String> present = installation.present();
        if (!present.isEmpty()) {
            throw new UserError("A backup is restored into an empty installation only, and " + home.path() + " holds "
                    + String.join(", ", present) + ". Move it away, or set TOUCHSTONE_HOME to a new directory.");
        }
        boolean done = false;
        try (TrialRestore trial = TrialRestore.in(home, DRAFT)) {
            progress.say("Unpacking…");
            trial.unpack(file, key);
            progress.say("Starting PostgreSQL on it and reading everything…");
            Verification.Result found = trial.verify();
            installation.moveFrom(trial.directory());
            done = true;
            progress.say("Restored: " + found + ". ./touchstone up starts it.");
        } finally {
            if (!done) {
                installation.delete();
            }
        }
    }

    /** @throws UserError if a restore was interrupted before it was complete */
    public static void refuseHalfDone(Home home) {
        if (Files.exists(home.file(DRAFT)) && !Files.exists(new Installation(home.path()).data())) {
            throw new UserError("A restore into " + home.path() + " was interrupted. Run it again: ./touchstone restore FILE");
        }
    }

    /** What is there of the installation then can be from that restore only, which began with none. */
    private static void clearInterrupted(Home home) throws IOException {
        Installation installation = new Installation(home.path());
        if (Files.exists(home.file(DRAFT)) && !Files.exists(installation.data())) {
            installation.delete();
        }
    }
}
