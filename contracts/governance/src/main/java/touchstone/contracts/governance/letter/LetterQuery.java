package touchstone.contracts.governance.letter;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which letters are asked for, as the query of an address says it; what is left out does not narrow. */
public class LetterQuery {
    @QueryParam("body")
    @Parameter(description = "Whose business they are.")
    public UUID body;

    @QueryParam("kind")
    @Parameter(description = "Of which they are.")
    public LetterKind kind;

    @QueryParam("open")
    @Parameter(description = "Whether they are promised and not sent.")
    public Boolean open;

    @QueryParam("awaitsReply")
    @Parameter(description = "Whether they are sent, ask for an answer and have none.")
    public Boolean awaitsReply;

    @Size(max = 100)
    @QueryParam("text")
    @Parameter(description = "Words that their subject or content holds.")
    public String text;

    @QueryParam("asAt")
    public LocalDate asAt;

    @QueryParam("after")
    public String after;

    @Min(1)
    @Max(200)
    @DefaultValue("50")
    @QueryParam("limit")
    public int limit = 50;
}
