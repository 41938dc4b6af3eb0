package touchstone.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ClockProvider;
import java.time.Clock;

/** What {@code @PastOrPresent} holds dates against: the day in England, wherever the server stands. */
@ApplicationScoped
class EnglandsClock implements ClockProvider {
    @Override
    public Clock getClock() {
        return Clock.system(AsAt.ENGLAND);
    }
}
