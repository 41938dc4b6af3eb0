package touchstone.governance.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.BodyKind;
import touchstone.contracts.governance.body.Cadence;
import touchstone.contracts.governance.body.NewBody;
import touchstone.contracts.governance.body.NewCadence;
import touchstone.contracts.governance.body.NewReportingLine;
import touchstone.contracts.governance.body.Verb;
import touchstone.governance.GovernanceErrors;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;

/** A body: what it may do, how many make its quorum, how often it meets. */
@Entity(name = "Body")
@Table(name = "body")
public class BodyEntity extends VersionedEntity {
    @Column(updatable = false)
    String authority;

    @Column(updatable = false)
    String reference;

    public String name;

    @Enumerated(EnumType.STRING)
    BodyKind kind;

    UUID parent;

    @Enumerated(EnumType.STRING)
    List<Verb> verbs;

    Integer quorum;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    Cadence cadence;

    protected BodyEntity() {}

    BodyEntity(String authority, NewBody facts) {
        this.authority = authority;
        this.reference = facts.reference();
        this.name = facts.name();
        this.kind = facts.kind();
        this.parent = facts.parent();
        this.verbs = facts.verbs().stream().distinct().sorted().toList();
        this.quorum = facts.quorum();
        this.cadence = facts.cadence();
    }

    static List<BodyEntity> of(String authority) {
        return list("authority = ?1 order by name, id", authority);
    }

    /** Bodies are public: whoever asks may know them. */
    public static Optional<BodyEntity> find(String authority, UUID id) {
        return find("authority = ?1 and id = ?2", authority, id).firstResultOptional();
    }

    /** One whose cadence or lines are about to change: its version moves on, and others wait. */
    static Optional<BodyEntity> changing(String authority, UUID id) {
        return find("authority = ?1 and id = ?2", authority, id)
                .withLock(LockModeType.PESSIMISTIC_FORCE_INCREMENT).firstResultOptional();
    }

    /** One under which a meeting is planned or moved: others wait, so that no two are planned for one time. */
    public static Optional<BodyEntity> planning(String authority, UUID id) {
        return find("authority = ?1 and id = ?2", authority, id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** The fewest voting members that made a quorum on a day; null when not recorded. */
    public Integer quorumOn(LocalDate day) {
        return quorum;
    }

    /** 409, saying what it may do, when the verb is not among that. */
    public void requireMay(Verb verb) {
        if (!verbs.contains(verb)) {
            throw GovernanceErrors.notPermitted(name, verb, verbs);
        }
    }

    /** A decision to meet more or less often; 422 when it was decided after it took effect. */
    CadenceEntity changeCadence(NewCadence change) {
        if (change.decidedOn() != null && change.decidedOn().isAfter(change.from())) {
            throw Problems.invalid("decidedOn", "must not be after the day from which it holds, " + change.from());
        }
        return new CadenceEntity(this, change);
    }

    /** A line to another body of the same authority; 422 when it leads back to this one. */
    ReportingLineEntity reportTo(BodyEntity other, NewReportingLine line) {
        if (other.id.equals(id)) {
            throw Problems.invalid("to", "must be another body");
        }
        return new ReportingLineEntity(this, line);
    }

    /** @param changes all of its changes of cadence, the latest first */
    Body record(LocalDate on, List<CadenceEntity> changes, List<ReportingLineEntity> lines) {
        Cadence current = changes.stream().filter(change -> !change.fromDay.isAfter(on))
                .findFirst().map(change -> change.cadence).orElse(cadence);
        return new Body(id, version, reference, name, kind, parent, verbs, quorum, current,
                changes.stream().map(CadenceEntity::record).toList(),
                lines.stream().map(ReportingLineEntity::record).toList());
    }
}
