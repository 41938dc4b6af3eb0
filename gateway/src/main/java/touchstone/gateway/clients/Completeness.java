package touchstone.gateway.clients;

import jakarta.enterprise.context.RequestScoped;

/** Whether all that a request asked of the owners was answered, so that what is made of it may be kept. */
@RequestScoped
public class Completeness {
    private volatile boolean partial;

    /** An owner was away, and something stands in place of what it knows. */
    public void miss() {
        partial = true;
    }

    public boolean isWhole() {
        return !partial;
    }
}
