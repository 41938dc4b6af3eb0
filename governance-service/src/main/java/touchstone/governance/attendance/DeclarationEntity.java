package touchstone.governance.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import touchstone.contracts.governance.attendance.Attendance;
import touchstone.contracts.governance.attendance.Declaration;
import touchstone.contracts.governance.attendance.InterestKind;
import touchstone.contracts.governance.attendance.NewDeclaration;
import touchstone.platform.entity.IdentifiedEntity;
import touchstone.platform.problem.Problems;

/** An interest declared in an item; never altered. */
@Entity(name = "Declaration")
@Table(name = "declaration")
@Immutable
class DeclarationEntity extends IdentifiedEntity {
    UUID meeting;
    UUID item;
    UUID seat;
    String post;

    @Enumerated(EnumType.STRING)
    InterestKind kind;

    String interest;

    @Column(name = "takes_no_part")
    boolean out;

    @Column(name = "declared_at")
    OffsetDateTime declaredAt;

    protected DeclarationEntity() {}

    /** 422 when somebody with a disclosable pecuniary interest is to take part. */
    DeclarationEntity(UUID meeting, Attendance who, NewDeclaration facts) {
        boolean pecuniary = facts.kind() == InterestKind.DISCLOSABLE_PECUNIARY;
        if (pecuniary && Boolean.FALSE.equals(facts.out())) {
            throw Problems.invalid("out", "must be true: who has a disclosable pecuniary interest takes no part in the item");
        }
        this.meeting = meeting;
        this.item = facts.item();
        this.seat = who.id();
        this.post = who.post();
        this.kind = facts.kind();
        this.interest = facts.interest();
        this.out = pecuniary || Boolean.TRUE.equals(facts.out());
        this.declaredAt = OffsetDateTime.now();
    }

    static List<DeclarationEntity> of(UUID meeting) {
        return list("meeting = ?1 order by id", meeting);
    }

    Declaration record() {
        return new Declaration(id, item, seat, post, kind, interest, out);
    }
}
