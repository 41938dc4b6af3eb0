package touchstone.platform.sql;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Hibernate speaks when it likes; what a transaction begins with goes before it. */
@PersistenceUnitExtension
class BeforeHibernate implements StatementInspector {
    private final transient DeferredWrites writes;

    BeforeHibernate(DeferredWrites writes) {
        this.writes = writes;
    }

    @Override
    public String inspect(String sql) {
        writes.sendFirst();
        return sql;
    }
}
