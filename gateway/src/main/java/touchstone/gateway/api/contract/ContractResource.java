package touchstone.gateway.api.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.platform.problem.Problems;

/** The contract for machines. */
@Path("/openapi")
@Blocking
class ContractResource {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER).enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
            .enable(YAMLGenerator.Feature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS).build();

    private final MergedContract contract;

    ContractResource(MergedContract contract) {
        this.contract = contract;
    }

    @GET
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response document(@QueryParam("format") String format) throws JsonProcessingException {
        if ("json".equalsIgnoreCase(format)) {
            return Response.ok(contract.document().toPrettyString()).header(HttpHeaders.CONTENT_TYPE, "application/json").build();
        }
        if (format != null && !"yaml".equalsIgnoreCase(format)) {
            throw Problems.unreadable("'format' must be json or yaml.");
        }
        return Response.ok(YAML.writeValueAsString(contract.document())).header(HttpHeaders.CONTENT_TYPE, "application/yaml").build();
    }
}
