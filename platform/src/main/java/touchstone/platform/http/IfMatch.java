package touchstone.platform.http;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.LockModeType;
import java.util.List;
import touchstone.platform.entity.VersionedEntity;
import touchstone.platform.problem.Problems;
import touchstone.platform.problem.StandardProblems;

/** Guards a change against overwriting what somebody else saved in between. */
public final class IfMatch {
    private IfMatch() {}

    /**
     * What was found, held until the change is made, so that two who read the same version cannot both save. 428 when
     * the header is missing, 412 when it names another version than the stored one.
     */
    public static <E extends VersionedEntity> E lock(E found, String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.of(428, "if-match", "Say which version you changed",
                    "Read it first, then send its ETag in the If-Match header.", List.of());
        }
        Panache.getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE);
        if (!ifMatch.equals("*") && !VersionTag.names(ifMatch, found.version)) {
            throw StandardProblems.stale();
        }
        return found;
    }
}
