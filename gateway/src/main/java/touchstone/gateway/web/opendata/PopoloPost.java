package touchstone.gateway.web.opendata;

import java.time.LocalDate;

/**
 * A seat on a body.
 *
 * @param label           the post that holds it: "Independent Chair"
 * @param role            in what capacity: "chair"
 * @param organization_id the body
 * @param start_date      first day; null when the record does not say
 * @param end_date        last day; null while it holds
 */
record PopoloPost(
        String id,
        String label,
        String role,
        String organization_id,
        LocalDate start_date,
        LocalDate end_date) {}
