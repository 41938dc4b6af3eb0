package touchstone.governance.letter;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import touchstone.platform.file.FileContentStore;

/** The bytes of letters' files. */
@Singleton
class LetterContentStore extends FileContentStore {
    LetterContentStore(EntityManager database) {
        super(database, "letter_content", "file");
    }
}
