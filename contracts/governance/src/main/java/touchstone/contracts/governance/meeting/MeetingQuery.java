package touchstone.contracts.governance.meeting;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import touchstone.contracts.DatedQuery;

/** Which meetings are asked for, as the query of an address says it; what is left out does not narrow. */
public class MeetingQuery extends DatedQuery {
    @QueryParam("body")
    @Parameter(description = "Only of this body.")
    public UUID body;

    @QueryParam("kind")
    @Parameter(description = "Of which they are.")
    public MeetingKind kind;

    @QueryParam("from")
    @Parameter(description = "The first day.")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "The last day.")
    public LocalDate to;

    @QueryParam("open")
    @Parameter(description = "Whether something is left to do: they are not cancelled, and their minutes are not confirmed.")
    public Boolean open;


    /** One page of those between two days, of one body or with null of all. */
    public static MeetingQuery between(UUID body, LocalDate from, LocalDate to, LocalDate asAt, String after) {
        MeetingQuery query = page(new MeetingQuery(), asAt, after, 200);
        query.body = body;
        query.from = from;
        query.to = to;
        return query;
    }
}
