package touchstone.contracts.governance.actionlog;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import touchstone.contracts.DatedQuery;
import touchstone.contracts.Slug;

/** Which log actions are asked for, as the query of an address says it; what is left out does not narrow. */
public class LogActionQuery extends DatedQuery {
    @QueryParam("body")
    @Parameter(description = "In whose log they are.")
    public UUID body;

    @Slug
    @Size(max = 60)
    @QueryParam("agency")
    @Parameter(description = "That owns them.")
    public String agency;

    @QueryParam("open")
    @Parameter(description = "Whether no meeting has closed them.")
    public Boolean open;

    @QueryParam("overdue")
    @Parameter(description = "Whether they are past due, and not completed.")
    public Boolean overdue;

    @Size(max = 100)
    @QueryParam("text")
    @Parameter(description = "Words that they hold.")
    public String text;


    /** One page of those that no meeting had closed by a date. */
    public static LogActionQuery open(LocalDate asAt, String after, int limit) {
        LogActionQuery query = page(new LogActionQuery(), asAt, after, limit);
        query.open = true;
        return query;
    }
}
