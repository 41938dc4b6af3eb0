package touchstone.contracts.governance.decision;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import touchstone.contracts.DatedQuery;
import touchstone.contracts.governance.agenda.Subject;
import touchstone.contracts.governance.body.Verb;

/** Which decisions are asked for, as the query of an address says it; what is left out does not narrow. */
public class DecisionQuery extends DatedQuery {
    @Subject
    @QueryParam("subject")
    @Parameter(description = "Only about this, by its typed reference.")
    public String subject;

    @QueryParam("body")
    @Parameter(description = "That took them.")
    public UUID body;

    @QueryParam("verb")
    @Parameter(description = "What the body did or was asked to do.")
    public Verb verb;

    @QueryParam("outcome")
    @Parameter(description = "What became of them.")
    public Outcome outcome;

    @QueryParam("inForce")
    @Parameter(description = "Whether they were carried by a quorate meeting and nothing has taken their place.")
    public Boolean inForce;

    @Size(max = 100)
    @QueryParam("text")
    @Parameter(description = "Words that they hold.")
    public String text;


    /** One page of all decisions as at a date. */
    public static DecisionQuery page(LocalDate asAt, String after, int limit) {
        return page(new DecisionQuery(), asAt, after, limit);
    }
}
