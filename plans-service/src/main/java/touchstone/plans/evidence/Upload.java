package touchstone.plans.evidence;

import java.io.File;
import touchstone.plans.PlanError;
import touchstone.platform.http.Sha256;

/**
 * A file that was sent, looked at before it is kept.
 *
 * @param name with the ending of what it is
 * @param size in bytes
 */
record Upload(String name, FileType type, long size, String sha256) {

    /** 415 when its content is nothing that can be evidence, 422 when it has none. */
    static Upload of(String name, File content) {
        if (content.length() == 0) {
            throw PlanError.emptyFile();
        }
        FileType type = Detection.of(content, name);
        return new Upload(type.named(name), type, content.length(), Sha256.of(content));
    }
}
