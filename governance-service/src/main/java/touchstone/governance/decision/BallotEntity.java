package touchstone.governance.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import touchstone.contracts.governance.decision.Ballot;
import touchstone.contracts.governance.decision.Vote;
import touchstone.platform.entity.IdentifiedEntity;

/** How one member voted; never altered. */
@Entity(name = "Ballot")
@Table(name = "ballot")
@Immutable
class BallotEntity extends IdentifiedEntity {
    UUID decision;
    UUID seat;
    String post;

    @Enumerated(EnumType.STRING)
    Vote vote;

    protected BallotEntity() {}

    BallotEntity(UUID decision, Ballot cast) {
        this.decision = decision;
        this.seat = cast.seat();
        this.post = cast.post();
        this.vote = cast.vote();
    }
}
