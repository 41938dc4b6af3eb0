package touchstone.local;

/** Tells the person who waits what is going on. */
@FunctionalInterface
public interface Progress {
    void say(String line);
}
