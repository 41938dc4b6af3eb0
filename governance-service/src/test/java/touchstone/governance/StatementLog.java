package touchstone.governance;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Remembers the last statement Hibernate sent, so that a test can ask the database how it would run it. */
@ApplicationScoped
@PersistenceUnitExtension
public class StatementLog implements StatementInspector {
    private static final long serialVersionUID = 1L;
    private static volatile String last;

    @Override
    public String inspect(String sql) {
        last = sql;
        return sql;
    }

    static String last() {
        return last;
    }
}
