package touchstone.governance.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.BodyCorrection;
import touchstone.contracts.governance.body.BodyKind;
import touchstone.contracts.governance.body.Cadence;
import touchstone.contracts.governance.body.NewBody;
import touchstone.contracts.governance.body.NewCadence;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.body.terms.BodyAccess;
import touchstone.contracts.governance.body.terms.Terms;
import touchstone.governance.GovernanceErrors;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;

/** A body, and how often it meets to begin with. What it may do say its {@link TermsEntity terms}. */
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

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    Cadence cadence;

    /** Why it was put right last, for the audit. */
    String corrected;

    protected BodyEntity() {}

    BodyEntity(String authority, NewBody facts) {
        this.authority = authority;
        this.reference = facts.reference();
        this.name = facts.name();
        this.kind = facts.kind();
        this.parent = facts.parent();
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
    public static Optional<BodyEntity> changing(String authority, UUID id) {
        return find("authority = ?1 and id = ?2", authority, id)
                .withLock(LockModeType.PESSIMISTIC_FORCE_INCREMENT).firstResultOptional();
    }

    /** One under which a meeting is planned or moved: others wait, so that no two are planned for one time. */
    public static Optional<BodyEntity> planning(String authority, UUID id) {
        return find("authority = ?1 and id = ?2", authority, id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** All of an authority, one of which is about to report to another. Whoever comes second waits. */
    static List<BodyEntity> changingAll(String authority) {
        return find("authority = ?1 order by id", authority).<BodyEntity>withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** The bodies whose open business is for their members only on a day. */
    public static Set<UUID> forMembersOnly(String authority, LocalDate day) {
        return TermsEntity.inForceIn(authority, day).stream().filter(terms -> terms.access == BodyAccess.MEMBERS).map(terms -> terms.body).collect(Collectors.toUnmodifiableSet());
    }

    /** Who had to be there on a day for a meeting to decide, of so many voting seats; null when not recorded. */
    public QuorumNeed quorumOn(LocalDate day, int votingSeats) {
        return QuorumNeed.of(TermsEntity.inForce(id, day).quorum(), votingSeats);
    }

    /** The one of its verbs on a day that asks least of it, for what stands on every agenda. */
    public Verb mildestVerb(LocalDate day) {
        return TermsEntity.inForce(id, day).verbs.get(0);
    }

    /** 409, saying what it may do, when the verb was not among that on a day. */
    public void requireMay(Verb verb, LocalDate day) {
        List<Verb> verbs = TermsEntity.inForce(id, day).verbs;
        if (!verbs.contains(verb)) {
            throw GovernanceErrors.notPermitted(name, verb, verbs);
        }
    }

    /** The bodies to which it reports on a day, along lines that permit that. */
    public List<BodyEntity> reportsTo(Verb verb, LocalDate day) {
        return ReportingLineEntity.of(authority, day).stream().filter(line -> line.body.equals(id) && line.verbs.contains(verb))
                .map(line -> BodyEntity.<BodyEntity>findById(line.to)).toList();
    }

    /** Whether a body may escalate on a day, by its terms, and along a line to somebody. */
    public static boolean escalates(UUID body, LocalDate day) {
        return (Boolean) getEntityManager().createNativeQuery("select escalates_on(?1, ?2)", Boolean.class).setParameter(1, body).setParameter(2, day).getSingleResult();
    }

    /** 422 when it would sit under itself, or under a body that sits under it. */
    void correct(BodyCorrection correction, List<BodyEntity> all) {
        Map<UUID, BodyEntity> known = all.stream().collect(Collectors.toMap(body -> body.id, Function.identity()));
        if (correction.parent() != null && !known.containsKey(correction.parent())) {
            throw Problems.invalid("parent", "must be a body of this authority");
        }
        for (BodyEntity above = known.get(correction.parent()); above != null; above = known.get(above.parent)) {
            if (above == this) {
                throw Problems.invalid("parent", "must not be the body itself, nor one that sits under it");
            }
        }
        name = correction.name();
        kind = correction.kind();
        parent = correction.parent();
        corrected = correction.reason();
    }

    /** Records a decision to meet more or less often; 422 when it was decided after it took effect, or before another that there is. */
    public void changeCadence(NewCadence change) {
        if (change.decidedOn() != null && change.decidedOn().isAfter(change.from())) {
            throw Problems.invalid("decidedOn", "must not be after the day from which it holds, " + change.from());
        }
        CadenceEntity.of(id).stream().filter(other -> !other.fromDay.isBefore(change.from())).findFirst().ifPresent(other -> {
            throw Problems.invalid("from", "must be after the day from which the latest change holds, " + other.fromDay);
        });
        new CadenceEntity(this, change).persist();
    }

    /** How often it meets on a day; null when not recorded. */
    public Cadence cadenceOn(LocalDate day) {
        return cadenceOn(day, CadenceEntity.of(id));
    }

    private Cadence cadenceOn(LocalDate day, List<CadenceEntity> changes) {
        return changes.stream().filter(change -> !change.fromDay.isAfter(day)).findFirst().map(change -> change.cadence).orElse(cadence);
    }

    public String authority() {
        return authority;
    }

    /**
     * @param terms   in force on the day
     * @param changes all of its changes of cadence, the latest first
     */
    Body record(LocalDate on, Terms terms, List<CadenceEntity> changes, List<ReportingLineEntity> lines) {
        return new Body(id, version, reference, name, kind, parent, terms, cadenceOn(on, changes),
                changes.stream().map(CadenceEntity::record).toList(),
                lines.stream().map(ReportingLineEntity::record).toList());
    }
}
