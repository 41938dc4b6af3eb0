package touchstone.gateway.web.opendata;

/**
 * A meeting.
 *
 * @param name            of the body that meets
 * @param classification  why it is called: "ordinary"
 * @param start_date      its day or, when its time is recorded, when it begins: "2013-03-12T14:00:00Z"
 * @param end_date        when it ends; null when that is not recorded
 * @param location        where; null when not recorded
 * @param status          how far the sitting has come: "held"
 * @param organization_id the body
 */
record PopoloEvent(
        String id,
        String name,
        String classification,
        String start_date,
        String end_date,
        String location,
        String status,
        String organization_id) {}
