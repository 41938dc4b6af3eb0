package touchstone.governance.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.body.MemberRole;
import touchstone.contracts.governance.body.Membership;
import touchstone.contracts.governance.body.NewMembership;
import touchstone.governance.GovernanceErrors;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;

/** A post's seat on a body between two dates. */
@Entity(name = "Membership")
@Table(name = "membership")
class MembershipEntity extends VersionedEntity {
    @Column(updatable = false)
    String authority;

    @Column(updatable = false)
    UUID body;

    String post;
    String agency;

    @Enumerated(EnumType.STRING)
    MemberRole role;

    boolean voting;

    @Column(name = "from_day")
    LocalDate fromDay;

    @Column(name = "until_day")
    LocalDate untilDay;

    protected MembershipEntity() {}

    /** 422 when an adviser or someone in attendance is given a vote, or it ends before it begins. */
    MembershipEntity(String authority, UUID body, NewMembership facts) {
        if (facts.voting() && (facts.role() == MemberRole.ADVISER || facts.role() == MemberRole.IN_ATTENDANCE)) {
            throw Problems.invalid("voting", "must be false: advisers and those in attendance do not vote");
        }
        this.authority = authority;
        this.body = body;
        this.post = facts.post();
        this.agency = facts.agency();
        this.role = facts.role();
        this.voting = facts.voting();
        this.fromDay = facts.from();
        this.untilDay = notBeforeItBegan(facts.until());
    }

    static List<MembershipEntity> of(String authority, UUID body, LocalDate on) {
        return list("""
                authority = ?1 and body = ?2
                and (fromDay is null or fromDay <= ?3) and (untilDay is null or untilDay >= ?3) order by post, id""",
                authority, body, on);
    }

    /** The seats that an agency has on a day, on any body. */
    static List<MembershipEntity> sittingFor(String authority, String agency, LocalDate on) {
        return list("""
                authority = ?1 and agency = ?2
                and (fromDay is null or fromDay <= ?3) and (untilDay is null or untilDay >= ?3)""", authority, agency, on);
    }

    static Optional<MembershipEntity> find(String authority, UUID body, UUID id) {
        return find("authority = ?1 and body = ?2 and id = ?3", authority, body, id).firstResultOptional();
    }

    /** Sets its last day; 409 when it has one, 422 when that is before it began. */
    void end(LocalDate until) {
        if (untilDay != null) {
            throw GovernanceErrors.alreadyDone("This membership ended on " + untilDay + ".");
        }
        untilDay = notBeforeItBegan(until);
    }

    private LocalDate notBeforeItBegan(LocalDate until) {
        if (until != null && fromDay != null && until.isBefore(fromDay)) {
            throw Problems.invalid("until", "must not be before it began, " + fromDay);
        }
        return until;
    }

    /** As seen from a day. */
    Membership record(LocalDate on, Caller caller) {
        MembershipLifecycle life = new MembershipLifecycle(fromDay, untilDay);
        return new Membership(id, version, body, post, agency, role, voting, fromDay, untilDay, life.isOpen(on), life.allowed(caller, authority, on));
    }
}
