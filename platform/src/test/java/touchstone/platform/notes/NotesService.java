package touchstone.platform.notes;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import touchstone.platform.testing.TestDatabase;

/** The smallest service that the platform can carry: notes, of no meaning. */
public class NotesService implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("touchstone.service", "notes", "quarkus.http.test-port", "0", "touchstone.body.grace", "5s",
                "quarkus.datasource.jdbc.acquisition-timeout", "2s");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(TestDatabase.class));
    }
}
