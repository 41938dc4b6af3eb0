package touchstone.contracts.plans.action;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import touchstone.contracts.DatedQuery;
import touchstone.contracts.Slug;

/** Which actions are asked for, as the query of an address says it; what is left out does not narrow. */
public class ActionQuery extends DatedQuery {
    @Size(max = 200)
    @QueryParam("id")
    @Parameter(description = "Those of these ids.")
    public List<UUID> ids = List.of();

    @QueryParam("recommendation")
    @Parameter(description = "That they answer.")
    public UUID recommendation;

    @QueryParam("theme")
    @Parameter(description = "The gap that they answer.")
    public UUID theme;

    @QueryParam("inspection")
    @Parameter(description = "Whose recommendations and gaps they answer.")
    public UUID inspection;

    @QueryParam("plan")
    @Parameter(description = "That they stand in.")
    public UUID plan;

    @QueryParam("workstream")
    @Parameter(description = "That they belong to.")
    public UUID workstream;

    @QueryParam("phase")
    @Parameter(description = "That they belong to.")
    public UUID phase;

    @Slug
    @QueryParam("agency")
    @Parameter(description = "That leads or co-leads them now.")
    public String agency;

    @QueryParam("state")
    @Parameter(description = "That they are in.")
    public ActionState state;

    @QueryParam("overdue")
    @Parameter(description = "Whether they are open past the date now promised.")
    public Boolean overdue;

    @QueryParam("dueBefore")
    @Parameter(description = "Before which they are promised.")
    public LocalDate dueBefore;

    @Size(max = 20)
    @QueryParam("reference")
    @Parameter(description = "How their references begin: A5 finds A5.1, and not A50.")
    public String reference;

    @Size(max = 100)
    @QueryParam("text")
    @Parameter(description = "Words that they hold.")
    public String text;


    /** The actions of these ids, no more than 200. */
    public static ActionQuery of(List<UUID> ids, LocalDate asAt) {
        ActionQuery query = page(asAt, null, 200);
        query.ids = ids;
        return query;
    }

    /** One page of all actions as at a date. */
    public static ActionQuery page(LocalDate asAt, String after, int limit) {
        return page(new ActionQuery(), asAt, after, limit);
    }
}
