package touchstone.contracts.governance.escalation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which escalations are asked for, as the query of an address says it; what is left out does not narrow. */
public class EscalationQuery {
    @QueryParam("body")
    @Parameter(description = "That raised them.")
    public UUID body;

    @QueryParam("to")
    @Parameter(description = "That is to answer them.")
    public UUID to;

    @QueryParam("kind")
    @Parameter(description = "Of which they are.")
    public EscalationKind kind;

    @QueryParam("state")
    @Parameter(description = "That they are in.")
    public EscalationState state;

    @QueryParam("open")
    @Parameter(description = "Whether their answer has not been received, and they are not withdrawn.")
    public Boolean open;

    @QueryParam("logAction")
    @Parameter(description = "The log action that is escalated.")
    public UUID logAction;

    @Size(max = 100)
    @QueryParam("text")
    @Parameter(description = "Words that their title holds.")
    public String text;

    @QueryParam("after")
    public String after;

    @Min(1)
    @Max(200)
    @DefaultValue("50")
    @QueryParam("limit")
    public int limit = 50;
}
