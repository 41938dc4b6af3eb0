package touchstone.gateway.web.opendata;

import java.time.LocalDate;

/**
 * That a seat is filled.
 *
 * @param role            in what capacity
 * @param organization_id the body
 * @param post_id         the seat
 * @param on_behalf_of_id the agency that it sits for; null for an independent
 * @param start_date      first day; null when the record does not say
 * @param end_date        last day; null while it holds
 */
record PopoloMembership(
        String id,
        String role,
        String organization_id,
        String post_id,
        String on_behalf_of_id,
        LocalDate start_date,
        LocalDate end_date) {}
