package touchstone.local.demo;

/** Hears how a load goes on, one short line at a time, possibly from several threads. */
@FunctionalInterface
public interface Progress {
    void say(String line);
}
