package touchstone.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.util.List;

/** Fails a test that asked the owners for what is not recorded: it saw what no owner says. */
public final class RecordedOnly implements QuarkusTestAfterEachCallback {
    @Override
    public void afterEach(QuarkusTestMethodContext test) {
        assertEquals(List.of(), Recorded.unrecorded(), "Asked for, and not recorded (see RecordedAnswers)");
    }
}
