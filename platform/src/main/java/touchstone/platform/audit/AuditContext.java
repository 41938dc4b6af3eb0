package touchstone.platform.audit;

import jakarta.inject.Singleton;
import touchstone.platform.http.Correlation;
import touchstone.platform.sql.DeferredWrites;

/** Tells the audit who changes what this transaction changes, and where. A command does it by itself. */
@Singleton
public class AuditContext {
    private static final String NAME = """
            select set_config('touchstone.actor', ?, true), set_config('touchstone.correlation', ?, true),
                   set_config('touchstone.authority', cast(? as text), true)""";

    private final DeferredWrites writes;

    AuditContext(DeferredWrites writes) {
        this.writes = writes;
    }

    /** @param authority of rows that do not say theirs; null for none */
    public void name(String actor, String authority) {
        writes.begin(NAME, actor, Correlation.current(), authority);
    }
}
