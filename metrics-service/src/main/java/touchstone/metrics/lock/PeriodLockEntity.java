package touchstone.metrics.lock;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import touchstone.contracts.metrics.lock.NewPeriodLock;
import touchstone.contracts.metrics.lock.PeriodLock;
import touchstone.contracts.metrics.lock.PeriodLockMove;
import touchstone.contracts.metrics.lock.PeriodLocksApi;
import touchstone.metrics.MetricsErrors;
import touchstone.metrics.measure.Period;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;
import touchstone.platform.time.AsAt;

/** A period of an authority whose figures are closed, until it is unlocked. Both are kept, with who and why. */
@Entity(name = "PeriodLock")
@Table(name = "period_lock")
public class PeriodLockEntity extends VersionedEntity {
    String authority;

    @Embedded
    Period period;

    @Column(name = "locked_for")
    String lockedFor;

    @Column(name = "locked_by")
    String lockedBy;

    @Column(name = "locked_on")
    LocalDate lockedOn;

    @Column(name = "unlocked_by")
    String unlockedBy;

    @Column(name = "unlocked_on")
    LocalDate unlockedOn;

    @Column(name = "unlocked_for")
    String unlockedFor;

    protected PeriodLockEntity() {}

    PeriodLockEntity(String authority, NewPeriodLock facts, Caller caller) {
        this.authority = authority;
        this.period = Period.of("period", facts.period());
        this.lockedFor = facts.reason();
        this.lockedBy = caller.name();
        this.lockedOn = AsAt.today();
    }

    /** 404 when there is none. */
    static PeriodLockEntity get(String authority, UUID id) {
        return PeriodLockEntity.<PeriodLockEntity>find("authority = ?1 and id = ?2", authority, id).firstResultOptional()
                .orElseThrow(() -> Problems.notFound("lock"));
    }

    /** An authority's, the latest first. */
    static List<PeriodLockEntity> all(String authority) {
        return list("authority = ?1 order by id desc", authority);
    }

    /** The locks of an authority that are in force. */
    public static List<PeriodLockEntity> inForce(String authority) {
        return list("authority = ?1 and unlockedOn is null", authority);
    }

    /** 409 when the figures of the period are closed. */
    public static void requireOpen(String authority, Period period) {
        inForce(authority).stream().filter(lock -> lock.covers(period)).findFirst().ifPresent(lock -> {
            throw MetricsErrors.periodLocked(lock.words());
        });
    }

    /** Whether a period is this one or lies inside it. */
    public boolean covers(Period other) {
        return !other.from().isBefore(period.from()) && !other.to().isAfter(period.to());
    }

    /** "2012/13 Q4 is locked since 13 June 2013 by the Programme manager: reported to the board." */
    public String words() {
        return "%s is locked since %s by %s: %s%s".formatted(period.text(), Period.words(lockedOn), lockedBy, lockedFor, lockedFor.endsWith(".") ? "" : ".");
    }

    void unlock(String why, Caller caller) {
        if (unlockedOn != null) {
            throw Problems.conflict("wrong-state", "Not possible in its present state", "This period is unlocked already.", List.of());
        }
        unlockedBy = caller.name();
        unlockedOn = AsAt.today();
        unlockedFor = why;
    }

    PeriodLock record(Caller caller) {
        boolean can = unlockedOn == null && caller.may(PeriodLocksApi.class, "unlock", authority);
        return new PeriodLock(id, period.text(), period.kind(), lockedFor, lockedBy, lockedOn, unlockedBy, unlockedOn, unlockedFor,
                can ? List.of(PeriodLockMove.UNLOCK) : List.of());
    }
}
