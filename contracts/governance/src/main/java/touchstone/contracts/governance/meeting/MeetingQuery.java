package touchstone.contracts.governance.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which meetings are asked for, as the query of an address says it; what is left out does not narrow. */
public class MeetingQuery {
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

    @QueryParam("asAt")
    public LocalDate asAt;

    @QueryParam("after")
    public String after;

    @Min(1)
    @Max(200)
    @DefaultValue("50")
    @QueryParam("limit")
    public int limit = 50;

    /** One page of those between two days, of one body or with null of all. */
    public static MeetingQuery between(UUID body, LocalDate from, LocalDate to, LocalDate asAt, String after) {
        MeetingQuery query = new MeetingQuery();
        query.body = body;
        query.from = from;
        query.to = to;
        query.asAt = asAt;
        query.after = after;
        query.limit = 200;
        return query;
    }
}
