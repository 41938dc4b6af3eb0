package touchstone.plans.evidence;

import static touchstone.contracts.plans.evidence.EvidenceState.DRAFT;
import static touchstone.contracts.plans.evidence.EvidenceState.REJECTED;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.plans.evidence.EvidenceKind;
import touchstone.contracts.plans.evidence.EvidenceMove;
import touchstone.contracts.plans.evidence.EvidenceState;
import touchstone.contracts.plans.evidence.NewEvidence;
import touchstone.contracts.plans.update.DraftChanged;
import touchstone.plans.PlansErrors;
import touchstone.plans.action.ActionEntity;
import touchstone.platform.caller.Caller;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.file.ReceivedFile;

/** Something that shows that an action was done, or that it made a difference. Never edited: a correction is a new piece. */
@Entity(name = "Evidence")
@Table(name = "evidence")
class EvidenceEntity extends VersionedEntity {
    @Column(updatable = false)
    UUID action;

    @Column(updatable = false)
    String agency;

    @Column(updatable = false)
    String author;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    EvidenceKind kind;

    @Column(updatable = false)
    String title;

    @Column(updatable = false)
    String link;

    @Column(updatable = false)
    LocalDate dated;

    @Column(name = "expires_on", updatable = false)
    LocalDate expiresOn;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "media_type")
    String mediaType;

    Long size;
    String sha256;

    @Enumerated(EnumType.STRING)
    EvidenceState state = DRAFT;

    @Column(name = "submitted_at")
    OffsetDateTime submittedAt;

    @Column(name = "rejection_reason")
    String rejectionReason;

    protected EvidenceEntity() {}

    /** Submitted when it says where to find it, else the draft of a file. */
    EvidenceEntity(ActionEntity action, Caller caller, NewEvidence facts) {
        this.action = action.id;
        this.agency = caller.agency();
        this.author = caller.name();
        this.kind = facts.kind();
        this.title = facts.title();
        this.link = facts.link();
        this.dated = facts.dated();
        this.expiresOn = facts.expiresOn();
        if (link != null) {
            submit();
        }
    }

    static Optional<EvidenceEntity> visibleTo(Caller caller, ActionEntity action, UUID id) {
        Map<String, Object> with = new HashMap<>(EvidenceQueries.reader(caller, action.authority));
        with.put("action", action.id);
        with.put("id", id);
        return find("action = :action and id = :id and (state = ACCEPTED or :manager = true or agency = :own or state <> DRAFT and :staff = true)", with).firstResultOptional();
    }

    /** 409 when it is a file's draft that awaits its file, or no draft at all. */
    void submit() {
        if (state == DRAFT && !isWhole()) {
            throw PlansErrors.fileMissing();
        }
        move(EvidenceMove.SUBMIT);
        submittedAt = OffsetDateTime.now(ZoneOffset.UTC);
    }

    void accept() {
        move(EvidenceMove.ACCEPT);
    }

    void reject(String reason) {
        move(EvidenceMove.REJECT);
        rejectionReason = reason;
    }

    /** Only a draft can be; whatever was put forward stays on the record. */
    void withdraw() {
        move(EvidenceMove.WITHDRAW);
        delete();
    }

    /** Whether that changed anything; 409 when it is no draft, or when the action has that very file already. */
    boolean hold(ReceivedFile upload) {
        if (upload.sha256().equals(sha256)) {
            return false;
        }
        move(EvidenceMove.UPLOAD);
        twin(upload.sha256()).ifPresent(twin -> {
            throw PlansErrors.sameFile(twin.title, twin.dated);
        });
        fileName = upload.name();
        mediaType = upload.type().mediaType();
        size = upload.size();
        sha256 = upload.sha256();
        return true;
    }

    /** What the change feed learns while it is a draft. */
    DraftChanged draft() {
        return new DraftChanged(id, action, agency);
    }

    private Optional<EvidenceEntity> twin(String hash) {
        return find("action = ?1 and sha256 = ?2 and state <> ?3", action, hash, REJECTED).firstResultOptional();
    }

    private boolean isWhole() {
        return link != null || sha256 != null;
    }

    private void move(EvidenceMove move) {
        state = new EvidenceLifecycle(state, isWhole()).after(move)
                .orElseThrow(() -> PlansErrors.wrongState("evidence", state, EvidenceLifecycle.wanted(move)));
    }
}
