package touchstone.governance.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.governance.body.NewReportingLine;
import touchstone.contracts.governance.body.ReportingLine;
import touchstone.contracts.governance.body.Verb;
import touchstone.platform.entity.IdentifiedEntity;

/** What another body may do with this body's reports. */
@Entity(name = "ReportingLine")
@Table(name = "reporting_line")
class ReportingLineEntity extends IdentifiedEntity {
    UUID body;

    @Column(name = "to_body")
    UUID to;

    @Enumerated(EnumType.STRING)
    Verb verb;

    @Column(name = "from_day")
    LocalDate fromDay;

    @Column(name = "until_day")
    LocalDate untilDay;

    protected ReportingLineEntity() {}

    ReportingLineEntity(BodyEntity body, NewReportingLine line) {
        this.body = body.id;
        this.to = line.to();
        this.verb = line.verb();
        this.fromDay = line.from();
        this.untilDay = line.until();
    }

    static List<ReportingLineEntity> of(String authority, LocalDate on) {
        return list("""
                body in (select b.id from Body b where b.authority = ?1)
                and (fromDay is null or fromDay <= ?2) and (untilDay is null or untilDay >= ?2) order by id""", authority, on);
    }

    ReportingLine record() {
        return new ReportingLine(id, to, verb, fromDay, untilDay);
    }
}
