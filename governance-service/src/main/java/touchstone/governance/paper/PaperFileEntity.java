package touchstone.governance.paper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import touchstone.contracts.governance.paper.PaperFile;
import touchstone.platform.entity.IdentifiedEntity;
import touchstone.platform.file.ReceivedFile;

/** A version of a paper; never altered. */
@Entity(name = "PaperFile")
@Table(name = "paper_file")
@Immutable
class PaperFileEntity extends IdentifiedEntity {
    UUID paper;
    int number;

    @Column(name = "file_name")
    String name;

    @Column(name = "media_type")
    String mediaType;

    long size;
    String sha256;

    @Column(name = "uploaded_at")
    OffsetDateTime uploadedAt;

    @Column(name = "uploaded_by")
    String uploadedBy;

    protected PaperFileEntity() {}

    PaperFileEntity(UUID paper, int number, ReceivedFile file, String by) {
        this.paper = paper;
        this.number = number;
        this.name = file.name();
        this.mediaType = file.type().mediaType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.uploadedAt = OffsetDateTime.now();
        this.uploadedBy = by;
    }

    /** The latest first. */
    static List<PaperFileEntity> of(UUID paper) {
        return list("paper = ?1 order by number desc", paper);
    }

    PaperFile record(boolean inside) {
        return new PaperFile(number, name, mediaType, size, sha256, uploadedAt, inside ? uploadedBy : null);
    }
}
