package touchstone.gateway.identity.session;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How long a sign-in holds: left alone, and at most. */
@Singleton
class SessionLimits {
    private final Duration idle;
    private final Duration longest;

    SessionLimits(@ConfigProperty(name = "touchstone.sessions.idle") Duration idle, @ConfigProperty(name = "touchstone.sessions.longest") Duration longest) {
        this.idle = idle;
        this.longest = longest;
    }

    Duration longest() {
        return longest;
    }

    /** One that began by then has ended. */
    Instant beganBy() {
        return Instant.now().minus(longest);
    }

    /** One that was last heard of by then has ended. */
    Instant seenBy() {
        return Instant.now().minus(idle);
    }

    /** When one ends of which nothing more is heard. */
    Instant end(Instant began, Instant lastSeen) {
        Instant left = lastSeen.plus(idle);
        Instant latest = began.plus(longest);
        return left.isBefore(latest) ? left : latest;
    }
}
