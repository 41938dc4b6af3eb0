package touchstone.platform.http;

import java.util.List;
import touchstone.platform.problem.Problems;
import touchstone.platform.problem.StandardProblems;

/** Guards a change against overwriting what somebody else saved in between. */
public final class IfMatch {
    private IfMatch() {}

    /** 428 when the header is missing, 412 when it names another version than the stored one. */
    public static void check(String ifMatch, int version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.of(428, "if-match", "Say which version you changed",
                    "Read it first, then send its ETag in the If-Match header.", List.of());
        }
        if (!ifMatch.equals("\"" + version + "\"") && !ifMatch.equals("*")) {
            throw StandardProblems.stale();
        }
    }
}
