package touchstone.gateway.web.opendata;

import java.util.List;

/**
 * The governance of an authority.
 *
 * @param organizations the authority, its agencies and its bodies
 * @param posts         the seats of its bodies
 * @param memberships   that the seats are filled, and for whom
 * @param events        meetings that the caller may see
 */
record Popolo(
        List<PopoloOrganization> organizations,
        List<PopoloPost> posts,
        List<PopoloMembership> memberships,
        List<PopoloEvent> events) {}
