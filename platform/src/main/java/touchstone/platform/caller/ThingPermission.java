package touchstone.platform.caller;

import java.util.Map;
import java.util.UUID;

/**
 * Refuses whoever may call an operation, and yet not on the thing in its address. It is asked before anything is said of
 * what was sent: somebody who may not do it learns that, and not how to do it.
 */
public interface ThingPermission {

    /**
     * 403, or 404 for a thing that the caller may not even see. Of operations that are not its own it says nothing.
     *
     * @param operation its operationId
     * @param ids       those in the address, by their names
     */
    void require(String operation, String authority, Map<String, UUID> ids);
}
