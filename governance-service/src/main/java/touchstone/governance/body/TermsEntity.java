package touchstone.governance.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.body.terms.BodyAccess;
import touchstone.contracts.governance.body.terms.NewTerms;
import touchstone.contracts.governance.body.terms.QuorumRule;
import touchstone.contracts.governance.body.terms.QuorumShare;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;

/** One version of a body's terms of reference. */
@Entity(name = "BodyTerms")
@Table(name = "body_terms")
class TermsEntity extends VersionedEntity {
    /** Local Government Act 1972, section 100B. */
    private static final int STATUTORY_NOTICE = 5;

    @Column(updatable = false)
    UUID body;

    @Column(updatable = false)
    int number;

    @Column(name = "from_day", updatable = false)
    LocalDate fromDay;

    String purpose;

    @Enumerated(EnumType.STRING)
    List<Verb> verbs;

    @Column(name = "quorum_members")
    Integer quorumMembers;

    @Column(name = "quorum_share")
    @Enumerated(EnumType.STRING)
    QuorumShare quorumShare;

    @Column(name = "quorum_posts")
    List<String> quorumPosts;

    @Column(name = "notice_days")
    int noticeDays;

    @Enumerated(EnumType.STRING)
    BodyAccess access;

    String corrected;

    protected TermsEntity() {}

    TermsEntity(UUID body, int number, LocalDate from, NewTerms facts) {
        this.body = body;
        this.number = number;
        this.fromDay = from;
        tell(facts);
    }

    static Optional<TermsEntity> find(UUID body, UUID id) {
        return find("body = ?1 and id = ?2", body, id).firstResultOptional();
    }

    /** The latest first. */
    static List<TermsEntity> of(UUID body) {
        return list("body = ?1 order by number desc", body);
    }

    /** A body has terms on every day: the first of them hold since ever. */
    static TermsEntity inForce(UUID body, LocalDate day) {
        return of(body).stream().filter(terms -> terms.fromDay == null || !terms.fromDay.isAfter(day)).findFirst().orElseThrow();
    }

    /** Of every body of an authority. */
    static List<TermsEntity> inForceIn(String authority, LocalDate day) {
        return list("""
                from BodyTerms t where t.body in (select b.id from Body b where b.authority = ?1) and (t.fromDay is null or t.fromDay <= ?2)
                and not exists (select 1 from BodyTerms n where n.body = t.body and n.number > t.number and n.fromDay <= ?2)""", authority, day);
    }

    void correct(NewTerms facts, String reason) {
        tell(facts);
        corrected = reason;
    }

    QuorumRule quorum() {
        return quorumMembers == null && quorumShare == null && quorumPosts.isEmpty() ? null : new QuorumRule(quorumMembers, quorumShare, quorumPosts);
    }

    private void tell(NewTerms facts) {
        QuorumRule rule = facts.quorum();
        List<String> posts = rule == null || rule.posts() == null ? List.of() : rule.posts().stream().map(String::strip).toList();
        if (rule != null && rule.members() == null && rule.share() == null && posts.isEmpty()) {
            throw Problems.invalid("terms.quorum", "must say a number of members, a share of the seats, or posts; leave it out when it is not recorded");
        }
        purpose = facts.purpose();
        verbs = facts.verbs().stream().distinct().sorted().toList();
        quorumMembers = rule == null ? null : rule.members();
        quorumShare = rule == null ? null : rule.share();
        quorumPosts = posts;
        noticeDays = Objects.requireNonNullElse(facts.noticeDays(), STATUTORY_NOTICE);
        access = facts.access();
    }
}
