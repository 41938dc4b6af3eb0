package touchstone.metrics.reading;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import touchstone.contracts.metrics.release.Release;
import touchstone.contracts.metrics.release.ReleasedFigure;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.IdentifiedEntity;

/** What outsiders came to see, and what was withheld from them, at one time. Kept for ever, since nobody unsees anything. */
@Entity(name = "Release")
@Table(name = "release")
@Immutable
class ReleaseEntity extends IdentifiedEntity {
    private static final int MOST = 500;

    String authority;

    @Column(name = "made_at")
    OffsetDateTime madeAt;

    @Column(name = "made_by")
    String madeBy;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ReleasedFigure> shown;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ReleasedFigure> withheld;

    protected ReleaseEntity() {}

    ReleaseEntity(String authority, Caller caller, List<ReleasedFigure> shown, List<ReleasedFigure> withheld) {
        this.authority = authority;
        this.madeAt = OffsetDateTime.now(ZoneOffset.UTC);
        this.madeBy = caller.name();
        this.shown = shown;
        this.withheld = withheld;
    }

    /** An authority's, the latest first; at most 500. */
    static List<ReleaseEntity> latest(String authority) {
        return find("authority = ?1 order by id desc", authority).page(0, MOST).list();
    }

    Release record() {
        return new Release(id, madeAt, madeBy, shown, withheld);
    }
}
