package touchstone.contracts;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which entries of an audit are asked for, newest first; what is left out does not narrow. */
public class AuditQuery {
    @Size(max = 120)
    @QueryParam("actor")
    @Parameter(description = "The account or credential that changed something.")
    public String actor;

    @QueryParam("since")
    @Parameter(description = "The first day, in England.")
    public LocalDate since;

    @QueryParam("until")
    @Parameter(description = "The last day, in England.")
    public LocalDate until;

    @Pattern(regexp = "[a-z]+(-[a-z]+)*", message = "must be a kind of thing, such as progress-update")
    @Size(max = 63)
    @QueryParam("thing")
    @Parameter(description = "What kind of thing was changed.", example = "progress-update")
    public String thing;

    @QueryParam("id")
    @Parameter(description = "The one thing that was changed.")
    public UUID id;

    @QueryParam("after")
    public String after;

    @Min(1)
    @Max(200)
    @DefaultValue("50")
    @QueryParam("limit")
    public int limit = 50;
}
