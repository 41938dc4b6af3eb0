package touchstone.local.backup;

import java.io.IOException;

/** The file is not what was written once; the message says how, as the end of a sentence. */
final class BrokenBackup extends IOException {
    BrokenBackup(String how) {
        super(how);
    }
}
