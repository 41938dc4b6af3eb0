package touchstone.gateway.identity.session;

import io.quarkus.panache.common.Parameters;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import touchstone.platform.entity.IdentifiedEntity;

/** A sign-in that failed, under its name and under where it came from. */
@Entity(name = "FailedSignIn")
@Table(name = "failed_sign_in")
class FailedSignInEntity extends IdentifiedEntity {
    static final Duration WINDOW = Duration.ofMinutes(15);

    String subject;
    Instant at;

    protected FailedSignInEntity() {}

    /** Remembers a failure, and forgets those that no longer count. */
    static void note(String subject) {
        delete("at < :since", Parameters.with("since", Instant.now().minus(WINDOW)));
        FailedSignInEntity failure = new FailedSignInEntity();
        failure.subject = subject;
        failure.at = Instant.now();
        failure.persist();
    }

    static boolean tooMany(String subject, int most) {
        return count("subject = :subject and at > :since",
                Parameters.with("subject", subject).and("since", Instant.now().minus(WINDOW))) >= most;
    }

    static void forget(String subject) {
        delete("subject = :subject", Parameters.with("subject", subject));
    }
}
