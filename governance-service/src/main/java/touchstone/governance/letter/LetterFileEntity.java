package touchstone.governance.letter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.letter.LetterFile;
import touchstone.governance.GovernanceErrors;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.file.ReceivedFile;
import touchstone.platform.time.AsAt;

/** A file that is kept with a letter, or was until it was withdrawn. */
@Entity(name = "LetterFile")
@Table(name = "letter_file")
class LetterFileEntity extends VersionedEntity {
    static final int MOST = 20;

    @Column(updatable = false)
    UUID letter;

    @Column(name = "file_name", updatable = false)
    String name;

    @Column(name = "media_type", updatable = false)
    String mediaType;

    @Column(updatable = false)
    long size;

    @Column(updatable = false)
    String sha256;

    @Column(name = "uploaded_at", updatable = false)
    OffsetDateTime uploadedAt;

    @Column(name = "uploaded_by", updatable = false)
    String uploadedBy;

    @Column(name = "withdrawn_at")
    OffsetDateTime withdrawnAt;

    @Column(name = "withdrawn_by")
    String withdrawnBy;

    @Column(name = "withdrawal_reason")
    String withdrawalReason;

    protected LetterFileEntity() {}

    /** 409 when the letter has this very file, or as many as it can have. */
    LetterFileEntity(UUID letter, ReceivedFile file, String by) {
        List<LetterFileEntity> kept = of(letter).stream().filter(LetterFileEntity::isKept).toList();
        kept.stream().filter(one -> one.sha256.equals(file.sha256())).findFirst().ifPresent(same -> {
            throw GovernanceErrors.alreadyDone("This very file is kept with the letter already, as %s.".formatted(same.name));
        });
        if (kept.size() >= MOST) {
            throw GovernanceErrors.alreadyDone("The letter has %d files, which is as many as it can have. Put several into one.".formatted(MOST));
        }
        this.letter = letter;
        this.name = file.name();
        this.mediaType = file.type().mediaType();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.uploadedAt = OffsetDateTime.now();
        this.uploadedBy = by;
    }

    /** In the order in which they were brought. */
    static List<LetterFileEntity> of(UUID letter) {
        return list("letter = ?1 order by id", letter);
    }

    static Optional<LetterFileEntity> find(UUID letter, UUID id) {
        return find("letter = ?1 and id = ?2", letter, id).firstResultOptional();
    }

    boolean isKept() {
        return withdrawnAt == null;
    }

    /** 409 when it was withdrawn before. */
    void withdraw(String why, String by) {
        if (!isKept()) {
            throw GovernanceErrors.alreadyDone("This file was withdrawn: " + withdrawalReason);
        }
        withdrawnAt = OffsetDateTime.now();
        withdrawnBy = by;
        withdrawalReason = why;
    }

    boolean isKnown(LocalDate on) {
        return !day(uploadedAt).isAfter(on);
    }

    private static LocalDate day(OffsetDateTime moment) {
        return moment.atZoneSameInstant(AsAt.ENGLAND).toLocalDate();
    }

    /** As it was known on a day. */
    LetterFile record(LocalDate on) {
        boolean told = !isKept() && !day(withdrawnAt).isAfter(on);
        return new LetterFile(id, version, name, mediaType, size, sha256, uploadedAt, uploadedBy, told ? withdrawnAt : null, told ? withdrawnBy : null,
                told ? withdrawalReason : null);
    }
}
