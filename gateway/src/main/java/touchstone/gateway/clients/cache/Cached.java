package touchstone.gateway.clients.cache;

/** An answer that can be given again. */
public interface Cached {

    /** What it takes of memory, roughly. */
    int bytes();
}
