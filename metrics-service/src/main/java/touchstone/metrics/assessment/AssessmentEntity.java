package touchstone.metrics.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import touchstone.contracts.Role;
import touchstone.contracts.metrics.assessment.Assessment;
import touchstone.contracts.metrics.assessment.AssessmentMove;
import touchstone.contracts.metrics.assessment.AssessmentSource;
import touchstone.contracts.metrics.assessment.Judgement;
import touchstone.contracts.metrics.assessment.NewAssessment;
import touchstone.contracts.metrics.assessment.StatedTotal;
import touchstone.metrics.MetricsErrors;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** Areas as one source judged them. Never edited: a correction is another that takes its place. */
@Entity(name = "Assessment")
@Table(name = "assessment")
class AssessmentEntity extends VersionedEntity {
    String authority;

    @Enumerated(EnumType.STRING)
    AssessmentSource source;

    String title;

    @Column(name = "assessed_on")
    LocalDate assessedOn;

    @Column(name = "date_words")
    String dateWords;

    String document;
    boolean open;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Judgement> judgements;

    @JdbcTypeCode(SqlTypes.JSON)
    List<StatedTotal> totals;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_on")
    LocalDate recordedOn;

    UUID corrects;

    @Column(name = "withdrawn_on")
    LocalDate withdrawnOn;

    String withdrawal;

    protected AssessmentEntity() {}

    /** @param corrects the one that it takes the place of; null for none */
    AssessmentEntity(String authority, NewAssessment facts, AssessmentEntity corrects, Caller caller) {
        requireEachAreaOnce(facts.judgements());
        this.authority = authority;
        this.source = facts.source();
        this.title = facts.title();
        this.assessedOn = facts.assessedOn();
        this.dateWords = facts.dateWords();
        this.document = facts.document();
        this.open = Boolean.TRUE.equals(facts.open());
        this.judgements = facts.judgements();
        this.totals = facts.totals() == null ? List.of() : facts.totals();
        this.recordedBy = caller.name();
        this.recordedOn = AsAt.today();
        this.corrects = corrects == null ? null : corrects.id;
    }

    private static void requireEachAreaOnce(List<Judgement> judgements) {
        Set<AreaName> known = new HashSet<>();
        for (int i = 0; i < judgements.size(); i++) {
            if (!known.add(AreaName.of(judgements.get(i)))) {
                throw Problems.invalid("judgements[" + i + "].area", "is judged above already; keep one of them");
            }
        }
    }

    /** Those recorded by a date that the caller may read, the latest first. */
    static List<AssessmentEntity> visibleTo(Caller caller, String authority, LocalDate asAt) {
        return list("authority = ?1 and recordedOn <= ?2 and (open = true or ?3 = true) order by assessedOn desc, id desc",
                authority, asAt, caller.isInside(authority));
    }

    /** Keeps others from changing it until the transaction ends; 404 when there is none. */
    static AssessmentEntity locked(String authority, UUID id) {
        Optional<AssessmentEntity> found = find("authority = ?1 and id = ?2", authority, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
        return found.orElseThrow(() -> Problems.notFound("assessment"));
    }

    /** 409 when it is withdrawn or corrected already. */
    void withdraw(String reason) {
        if (withdrawnOn != null) {
            throw MetricsErrors.assessmentWithdrawn(withdrawnOn);
        }
        withdrawnOn = AsAt.today();
        withdrawal = reason;
    }

    boolean isInForce(LocalDate asAt) {
        return withdrawnOn == null || withdrawnOn.isAfter(asAt);
    }

    /** As known at a date: a later withdrawal does not show. */
    Assessment record(LocalDate asAt, Caller caller) {
        boolean inForce = isInForce(asAt);
        boolean changes = withdrawnOn == null && caller.is(Role.PROGRAMME_MANAGER, authority);
        return new Assessment(id, version, source, title, assessedOn, dateWords, document, open, judgements, StatedTotals.check(totals, judgements),
                recordedBy, recordedOn, corrects, inForce ? null : withdrawnOn, inForce ? null : withdrawal, inForce,
                changes ? List.of(AssessmentMove.values()) : List.of());
    }
}
