package touchstone.gateway.identity.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import touchstone.contracts.Problem;
import touchstone.platform.http.Correlation;
import touchstone.platform.http.EarlyRefusal;
import touchstone.platform.problem.DatabaseFailure;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;
import touchstone.platform.problem.StandardProblems;

/** Answers requests that end before any resource sees them: with a page for browsers, else with problem+json. */
@ApplicationScoped
public class ProblemResponder implements EarlyRefusal {
    private static final Logger LOG = Logger.getLogger(ProblemResponder.class);
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final String HTML = "text/html;charset=UTF-8";

    private final ObjectMapper json;
    private final ProblemPages pages;

    ProblemResponder(ObjectMapper json, ProblemPages pages) {
        this.json = json;
        this.pages = pages;
    }

    @Override
    public void answer(RoutingContext context, ProblemException refused) {
        answer(context, (Throwable) refused);
    }

    /** A problem as itself; any other failure as a fault with a reference that the log knows. */
    public void answer(RoutingContext context, Throwable reason) {
        Problem problem = problem(context, reason);
        if (problem.status() == 401) {
            context.response().putHeader("WWW-Authenticate", "Bearer, Basic realm=\"Touchstone\"");
        }
        if (!context.response().headers().contains("Retry-After")) {
            Problems.retryAfter(problem.status()).ifPresent(seconds -> context.response().putHeader("Retry-After", seconds));
        }
        boolean page = PageRequest.wantsPage(context.request().path(), context.request().headers()::get);
        boolean inPlace = context.request().getHeader(PageRequest.IN_PLACE) != null;
        if (inPlace) {
            context.response().putHeader("HX-Reswap", "none");
        }
        context.response().setStatusCode(problem.status()).putHeader("Content-Type", page ? HTML : PROBLEM_JSON)
                .end(!page ? text(problem) : inPlace ? pages.forPart(problem) : pages.forVisitor(problem));
    }

    /** Makes a proxied answer say the problem. */
    public ProxyResponse fill(ProxyResponse response, ProblemException refused) {
        Problems.retryAfter(refused.problem().status()).ifPresent(seconds -> response.putHeader("Retry-After", seconds));
        return response.setStatusCode(refused.problem().status()).putHeader("Content-Type", PROBLEM_JSON)
                .setBody(Body.body(Buffer.buffer(text(refused.problem()))));
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Problem problem(RoutingContext context, Throwable reason) {
        if (reason instanceof ProblemException refused) {
            return refused.problem();
        }
        Optional<ProblemException> ofTheDatabase = DatabaseFailure.problem(reason);
        ofTheDatabase.ifPresent(problem -> LOG.warnf("The database: %s", reason.getMessage()));
        return ofTheDatabase.map(ProblemException::problem).orElseGet(() -> fault(context, reason));
    }

    private static Problem fault(RoutingContext context, Throwable reason) {
        String reference = Correlation.accept(context.request().getHeader(Correlation.HEADER));
        LOG.errorf(reason, "Fault %s", reference);
        Problem problem = StandardProblems.of(500).problem();
        return new Problem(problem.type(), problem.title(), 500, problem.detail(), problem.errors(), reference);
    }
}
