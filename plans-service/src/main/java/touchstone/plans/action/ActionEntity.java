package touchstone.plans.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.action.NewAction;
import touchstone.contracts.plans.withdrawal.Withdrawal;
import touchstone.contracts.plans.withdrawal.WithdrawnAction;
import touchstone.plans.PlansErrors;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.http.Text;

/** What we will do. Its state is not stored: it is derived from what was reported and decided. */
@Entity(name = "Action")
@Table(name = "action")
public class ActionEntity extends VersionedEntity {
    @Column(updatable = false)
    public String authority;

    @Column(updatable = false)
    UUID plan;

    UUID recommendation;
    Character part;
    String reference;

    @Column(name = "sort_key")
    String sortKey;

    String text;

    @Column(name = "lead_agency")
    String leadAgency;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "co_leads")
    List<String> coLeads;

    String owner;
    UUID workstream;
    UUID phase;

    @Column(name = "original_due")
    LocalDate originalDue;

    LocalDate due;

    @Column(name = "due_from", updatable = false)
    LocalDate dueFrom;

    @Column(name = "due_words", updatable = false)
    String dueWords;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Count> counts;

    @Column(updatable = false)
    UUID theme;

    @Column(name = "withdrawn_on")
    LocalDate withdrawnOn;

    @Column(name = "withdrawn_because")
    String withdrawnBecause;

    protected ActionEntity() {}

    ActionEntity(String authority, NewAction facts) {
        this.authority = authority;
        this.plan = facts.plan();
        this.recommendation = facts.recommendation();
        this.part = facts.part() == null ? null : facts.part().charAt(0);
        this.reference = facts.reference();
        this.sortKey = Text.naturalKey(facts.reference());
        this.text = facts.text();
        this.leadAgency = facts.leadAgency();
        this.coLeads = facts.coLeads() == null ? List.of() : facts.coLeads();
        this.owner = facts.owner();
        this.workstream = facts.workstream();
        this.phase = facts.phase();
        this.originalDue = facts.due();
        this.due = facts.due();
        this.dueFrom = facts.dueFrom();
        this.dueWords = facts.dueWords();
        this.counts = facts.counts() == null ? List.of() : facts.counts();
        this.theme = facts.theme();
    }

    /** What is wrong with its vague date; null when nothing is. */
    static String whyNoDate(NewAction facts) {
        boolean fits = facts.dueFrom() == null || facts.dueWords() != null && facts.due() != null && !facts.dueFrom().isAfter(facts.due());
        return fits ? null : "goes with 'due', the latest day that 'dueWords' may mean, and is not after it";
    }

    public static Optional<ActionEntity> visibleTo(Caller caller, String authority, UUID id) {
        return find("""
                        from Action a where a.id = :id and a.authority = :authority and (:inside = true or exists (
                            select 1 from Plan p where p.id = a.plan and p.state = PUBLISHED))""",
                        Map.of("id", id, "authority", authority, "inside", caller.isInside(authority)))
                .firstResultOptional();
    }

    /** Whether an agency leads or co-leads it. */
    boolean isLedBy(String agency) {
        return leadAgency.equals(agency) || coLeads.contains(agency);
    }

    /** Locks both, in one order whoever asks, so that two actions cannot be carried over into each other at once. */
    static void lock(UUID one, UUID other) {
        find("id in ?1 order by id", List.of(one, other)).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** Takes it out of its plan for good; 409 when it is out already. */
    void withdraw(Withdrawal withdrawal) {
        requireInPlan();
        withdrawnOn = withdrawal.on();
        withdrawnBecause = withdrawal.reason();
    }

    /** 409 once it was withdrawn. */
    void requireInPlan() {
        if (withdrawnOn != null) {
            throw PlansErrors.withdrawn(reference, withdrawnOn);
        }
    }

    WithdrawnAction withdrawn() {
        return new WithdrawnAction(id, version, reference, withdrawnOn, withdrawnBecause);
    }
}
