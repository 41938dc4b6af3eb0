package touchstone.contracts.governance.risk;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import touchstone.contracts.DatedQuery;
import touchstone.contracts.Slug;

/** Which risks are asked for, as the query of an address says it; what is left out does not narrow. */
public class RiskQuery extends DatedQuery {
    @QueryParam("body")
    @Parameter(description = "In whose register they stand.")
    public UUID body;

    @Slug
    @Size(max = 60)
    @QueryParam("agency")
    @Parameter(description = "Whose they are.")
    public String agency;

    @QueryParam("open")
    @Parameter(description = "Whether they are not closed.")
    public Boolean open;

    @QueryParam("scored")
    @Parameter(description = "Whether they have a score.")
    public Boolean scored;

    @Size(max = 100)
    @QueryParam("text")
    @Parameter(description = "Words that they hold, or the reference of one.")
    public String text;
}
