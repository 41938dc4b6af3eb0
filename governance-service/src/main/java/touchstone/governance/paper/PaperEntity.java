package touchstone.governance.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.paper.NewPaper;
import touchstone.contracts.governance.paper.Paper;
import touchstone.contracts.governance.paper.PaperFile;
import touchstone.governance.meeting.MeetingEntity;
import touchstone.platform.entity.VersionedEntity;

/** A paper for an item of a meeting; its versions are {@link PaperFileEntity}. */
@Entity(name = "Paper")
@Table(name = "paper")
class PaperEntity extends VersionedEntity {
    @Column(updatable = false)
    UUID meeting;

    @Column(updatable = false)
    UUID item;

    @Column(updatable = false)
    String title;

    @Column(name = "exempt_paragraph", updatable = false)
    Integer exemptParagraph;

    protected PaperEntity() {}

    /** 409 once the meeting is over. */
    PaperEntity(MeetingEntity meeting, NewPaper facts) {
        meeting.changeAgenda();
        this.meeting = meeting.id;
        this.item = facts.item();
        this.title = facts.title();
        this.exemptParagraph = facts.exemptParagraph();
    }

    static Optional<PaperEntity> find(UUID meeting, UUID id) {
        return find("meeting = ?1 and id = ?2", meeting, id).firstResultOptional();
    }

    static List<PaperEntity> of(UUID meeting) {
        return list("meeting = ?1 order by id", meeting);
    }

    Paper record(List<PaperFile> files) {
        return new Paper(id, version, meeting, item, title, exemptParagraph, files);
    }
}
