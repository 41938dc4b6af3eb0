package touchstone.governance.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import touchstone.contracts.governance.body.membership.MemberRole;
import touchstone.contracts.governance.body.membership.Membership;
import touchstone.contracts.governance.body.membership.MembershipCorrection;
import touchstone.contracts.governance.body.membership.MembershipEnding;
import touchstone.contracts.governance.body.membership.MembershipMove;
import touchstone.contracts.governance.body.membership.NewMembership;
import touchstone.governance.GovernanceErrors;
import touchstone.governance.body.DaySpan;
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
    List<String> substitutes;

    @Column(name = "from_day")
    LocalDate fromDay;

    @Column(name = "until_day")
    LocalDate untilDay;

    @Column(name = "leaves_vacancy")
    boolean leavesVacancy;

    String corrected;

    protected MembershipEntity() {}

    MembershipEntity(String authority, UUID body, NewMembership facts) {
        this.authority = authority;
        this.body = body;
        tell(facts);
    }

    /** Of a body at any time, the earliest first. */
    static List<MembershipEntity> of(String authority, UUID body) {
        return list("authority = ?1 and body = ?2 order by post, fromDay nulls first, id", authority, body);
    }

    /** The seats that an agency has on a day, on any body. */
    static List<MembershipEntity> sittingFor(String authority, String agency, LocalDate on) {
        return list("""
                authority = ?1 and agency = ?2
                and (fromDay is null or fromDay <= ?3) and (untilDay is null or untilDay >= ?3)""", authority, agency, on);
    }

    /** The bodies on which a post of an agency has a seat on a day, or may come instead; an independent's has no agency. */
    static Set<UUID> bodiesOf(String authority, String post, String agency, LocalDate on) {
        List<?> bodies = getEntityManager().createNativeQuery("""
                        select m.body from membership m
                         where m.authority = :authority and m.agency is not distinct from cast(:agency as varchar)
                           and (m.from_day is null or m.from_day <= :on) and (m.until_day is null or m.until_day >= :on)
                           and (name_key(m.post) = name_key(:post) or exists (select from unnest(m.substitutes) s where name_key(s) = name_key(:post)))""", UUID.class)
                .setParameter("authority", authority).setParameter("agency", agency).setParameter("on", on).setParameter("post", post).getResultList();
        return bodies.stream().map(UUID.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    static Optional<MembershipEntity> find(String authority, UUID body, UUID id) {
        return find("authority = ?1 and body = ?2 and id = ?3", authority, body, id).firstResultOptional();
    }

    /** Sets its last day; 409 when it has one, 422 when that is before it began. */
    void end(MembershipEnding ending) {
        if (untilDay != null) {
            throw GovernanceErrors.alreadyDone("This membership ended on " + untilDay + ". Correct it, if that is wrong.");
        }
        untilDay = notBeforeItBegan(ending.until(), "until");
        leavesVacancy = Boolean.TRUE.equals(ending.vacant());
    }

    void correct(MembershipCorrection correction) {
        tell(correction.member());
        leavesVacancy &= untilDay != null;
        corrected = correction.reason();
    }

    DaySpan days() {
        return new DaySpan(fromDay, untilDay);
    }

    /** Whether they are the same post of the same agency; an agency that is not said may be any. */
    boolean isOf(MembershipEntity other) {
        return PostName.same(post, other.post) && (agency == null || other.agency == null || agency.equals(other.agency));
    }

    /** 422 when an adviser or someone in attendance is given a vote, a post is to stand in for itself, or it ends before it begins. */
    private void tell(NewMembership facts) {
        if (facts.voting() && (facts.role() == MemberRole.ADVISER || facts.role() == MemberRole.IN_ATTENDANCE)) {
            throw Problems.invalid("voting", "must be false: advisers and those in attendance do not vote");
        }
        List<String> instead = Objects.requireNonNullElse(facts.substitutes(), List.of());
        if (instead.stream().anyMatch(one -> PostName.same(one, facts.post()))) {
            throw Problems.invalid("substitutes", "must be other posts than that of the seat");
        }
        post = facts.post();
        agency = facts.agency();
        role = facts.role();
        voting = facts.voting();
        substitutes = instead;
        fromDay = facts.from();
        untilDay = notBeforeItBegan(facts.until(), "until");
    }

    private LocalDate notBeforeItBegan(LocalDate until, String field) {
        if (until != null && fromDay != null && until.isBefore(fromDay)) {
            throw Problems.invalid(field, "must not be before it began, " + fromDay);
        }
        return until;
    }

    /**
     * As seen from a day.
     *
     * @param vacant  whether nobody has filled the seat since it ended
     * @param keeper  whether it is for somebody who may put it right
     */
    Membership record(LocalDate on, boolean vacant, boolean keeper, List<MembershipMove> allowed) {
        MembershipLifecycle life = new MembershipLifecycle(days());
        return new Membership(id, version, body, post, agency, role, voting, substitutes, fromDay, untilDay, life.isOpen(on), life.endsSoon(on), vacant,
                keeper ? corrected : null, allowed);
    }
}
