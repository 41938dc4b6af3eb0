package touchstone.plans.update;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import touchstone.contracts.plans.action.Count;
import touchstone.contracts.plans.update.ClaimedState;
import touchstone.contracts.plans.update.NewDraft;
import touchstone.plans.action.ReportableAction;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.time.AsAt;

/** An agency's update in the making. It ends when the agency submits one on its action. */
@Entity(name = "UpdateDraft")
@Table(name = "update_draft")
class DraftEntity extends VersionedEntity {
    @Column(updatable = false)
    String authority;

    @Column(updatable = false)
    UUID action;

    @Column(updatable = false)
    String agency;

    String author;

    @Column(name = "saved_on")
    LocalDate savedOn;

    String narrative;

    @Enumerated(EnumType.STRING)
    ClaimedState claimed;

    @Column(name = "as_at")
    LocalDate asAt;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Count> counts;

    protected DraftEntity() {}

    DraftEntity(ReportableAction action, Caller caller) {
        this.authority = action.authority();
        this.action = action.id();
        this.agency = caller.agency();
    }

    static Optional<DraftEntity> ownOf(Caller caller, String authority, UUID action) {
        return find("authority = ?1 and action = ?2 and agency = ?3", authority, action, caller.agency()).firstResultOptional();
    }

    void tell(Caller caller, ReportableAction of, NewDraft said) {
        author = caller.name();
        savedOn = AsAt.today();
        narrative = said.narrative();
        claimed = said.claimed();
        asAt = said.asAt();
        counts = said.counts() == null ? List.of() : of.reported(said.counts());
    }
}
