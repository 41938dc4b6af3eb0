package touchstone.governance.actionlog;

import java.util.UUID;

/**
 * Who is to do a log action: a seat on the body, or an agency.
 *
 * @param seat   null when an agency is to
 * @param agency null when the seat is held for none
 * @param post   null when the agency names none
 */
record LogActionOwner(UUID seat, String agency, String post) {}
