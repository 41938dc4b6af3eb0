package touchstone.gateway.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import touchstone.platform.time.AsAt;

/** Programmes as their readers may see them. */
@ApplicationScoped
public class Programmes {
    private final Gathering gathering;

    Programmes(Gathering gathering) {
        this.gathering = gathering;
    }

    /** The programme of an authority at the date asked for, or today, in the caller's view of it. */
    public Programme of(String authority, LocalDate asked) {
        return Programme.of(gathering.gather(authority, AsAt.orToday(asked)));
    }
}
