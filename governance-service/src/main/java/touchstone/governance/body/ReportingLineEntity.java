package touchstone.governance.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.body.NewReportingLine;
import touchstone.contracts.governance.body.ReportingLine;
import touchstone.contracts.governance.body.Verb;
import touchstone.governance.GovernanceErrors;
import touchstone.platform.entity.IdentifiedEntity;
import touchstone.platform.problem.Problems;

/** What another body may do with this body's reports. */
@Entity(name = "ReportingLine")
@Table(name = "reporting_line")
class ReportingLineEntity extends IdentifiedEntity {
    UUID body;

    @Column(name = "to_body")
    UUID to;

    @Enumerated(EnumType.STRING)
    List<Verb> verbs;

    @Column(name = "from_day")
    LocalDate fromDay;

    @Column(name = "until_day")
    LocalDate untilDay;

    protected ReportingLineEntity() {}

    /** 422 when it leads to the body itself, or ends before it begins. */
    ReportingLineEntity(BodyEntity body, NewReportingLine line) {
        if (line.to().equals(body.id)) {
            throw Problems.invalid("to", "must be another body");
        }
        this.body = body.id;
        this.to = line.to();
        this.verbs = line.verbs().stream().distinct().sorted().toList();
        this.fromDay = line.from();
        this.untilDay = notBeforeItBegan(line.until());
    }

    static Optional<ReportingLineEntity> find(UUID body, UUID id) {
        return find("body = ?1 and id = ?2", body, id).firstResultOptional();
    }

    /** At any time. */
    static List<ReportingLineEntity> of(String authority) {
        return list("body in (select b.id from Body b where b.authority = ?1) order by id", authority);
    }

    /** Sets its last day; 409 when it has one, 422 when that is before it began. */
    void end(LocalDate until) {
        if (untilDay != null) {
            throw GovernanceErrors.alreadyDone("This reporting line ended on " + untilDay + ".");
        }
        untilDay = notBeforeItBegan(until);
    }

    DaySpan days() {
        return new DaySpan(fromDay, untilDay);
    }

    private LocalDate notBeforeItBegan(LocalDate until) {
        if (until != null && fromDay != null && until.isBefore(fromDay)) {
            throw Problems.invalid("until", "must not be before it began, " + fromDay);
        }
        return until;
    }

    static List<ReportingLineEntity> of(String authority, LocalDate on) {
        return list("""
                body in (select b.id from Body b where b.authority = ?1)
                and (fromDay is null or fromDay <= ?2) and (untilDay is null or untilDay >= ?2) order by id""", authority, on);
    }

    ReportingLine record() {
        return new ReportingLine(id, to, verbs, fromDay, untilDay);
    }
}
