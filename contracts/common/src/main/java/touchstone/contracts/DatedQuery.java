package touchstone.contracts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;

/** Which page of a list is asked for, and as at when. */
public abstract class DatedQuery {
    @QueryParam("asAt")
    public LocalDate asAt;

    @QueryParam("after")
    public String after;

    @Min(1)
    @Max(200)
    @DefaultValue("50")
    @QueryParam("limit")
    public int limit = 50;

    /** The same query for one page as at a date. */
    protected static <Q extends DatedQuery> Q page(Q query, LocalDate asAt, String after, int limit) {
        query.asAt = asAt;
        query.after = after;
        query.limit = limit;
        return query;
    }
}
