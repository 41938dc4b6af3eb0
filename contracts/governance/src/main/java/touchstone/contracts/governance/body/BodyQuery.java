package touchstone.contracts.governance.body;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import touchstone.contracts.DatedQuery;
import touchstone.contracts.Slug;

/** Which bodies are asked for, as the query of an address says it; what is left out does not narrow. */
public class BodyQuery extends DatedQuery {
    @QueryParam("kind")
    @Parameter(description = "Of which they are.")
    public BodyKind kind;

    @QueryParam("verb")
    @Parameter(description = "That their terms permit on the date.")
    public Verb verb;

    @Slug
    @Size(max = 60)
    @QueryParam("agency")
    @Parameter(description = "That has a seat on them on the date.")
    public String agency;

    @Size(max = 100)
    @QueryParam("text")
    @Parameter(description = "Words that their name or their purpose holds.")
    public String text;

    /** One page of all bodies as at a date. */
    public static BodyQuery page(LocalDate asAt, String after, int limit) {
        return page(new BodyQuery(), asAt, after, limit);
    }
}
