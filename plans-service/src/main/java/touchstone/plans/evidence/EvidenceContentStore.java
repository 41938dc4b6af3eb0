package touchstone.plans.evidence;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import touchstone.platform.file.FileContentStore;

/** The bytes of evidence. */
@Singleton
class EvidenceContentStore extends FileContentStore {
    EvidenceContentStore(EntityManager database) {
        super(database, "evidence_content", "evidence");
    }
}
