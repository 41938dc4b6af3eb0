package touchstone.local.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;

/**
 * What a backup says of itself: first in the file, for what is refused at once, and last with all checksums.
 *
 * @param format     of the file; another one is refused
 * @param asAt       all that was acknowledged before is in it
 * @param touchstone the build that wrote it
 * @param postgres   the major version whose data these are
 * @param files      SHA-256 of each file by its name; empty at the beginning, when they are not known
 */
record About(int format, String asAt, String touchstone, String postgres, Map<String, String> files) {
    static final int FORMAT = 1;
    static final ObjectMapper JSON = new ObjectMapper();
    static final String FIRST = "about.json";
    static final String LAST = "manifest.json";

    About with(Map<String, String> checksums) {
        return new About(format, asAt, touchstone, postgres, checksums);
    }
}
