package touchstone.metrics.scorecard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import touchstone.contracts.metrics.scorecard.LayoutColumn;
import touchstone.contracts.metrics.scorecard.LayoutSection;
import touchstone.contracts.metrics.scorecard.NewScorecardLayout;
import touchstone.contracts.metrics.scorecard.ScorecardLayout;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.time.AsAt;

/** An authority's own layout of its scorecard. */
@Entity(name = "ScorecardLayout")
@Table(name = "scorecard_layout")
class ScorecardLayoutEntity extends VersionedEntity {
    @Column(updatable = false)
    String authority;

    @JdbcTypeCode(SqlTypes.JSON)
    List<LayoutColumn> columns;

    @JdbcTypeCode(SqlTypes.JSON)
    List<LayoutSection> sections;

    @Column(name = "set_by")
    String setBy;

    @Column(name = "set_on")
    LocalDate setOn;

    protected ScorecardLayoutEntity() {}

    /** Its version goes on from the usual layout's, so that a stale ETag is noticed. */
    ScorecardLayoutEntity(String authority) {
        this.version = 1;
        this.authority = authority;
    }

    static Optional<ScorecardLayoutEntity> of(String authority) {
        return find("authority = ?1", authority).firstResultOptional();
    }

    /** @param facts checked by {@link LayoutCheck} */
    void become(NewScorecardLayout facts, Caller caller) {
        columns = List.copyOf(facts.columns());
        sections = List.copyOf(facts.sections());
        setBy = caller.name();
        setOn = AsAt.today();
    }

    ScorecardLayout record() {
        return new ScorecardLayout(version, true, columns, sections);
    }
}
