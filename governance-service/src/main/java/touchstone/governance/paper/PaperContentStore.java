package touchstone.governance.paper;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import touchstone.platform.file.FileContentStore;

/** The bytes of papers. */
@Singleton
class PaperContentStore extends FileContentStore {
    PaperContentStore(EntityManager database) {
        super(database, "paper_content", "file");
    }
}
