package touchstone.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import touchstone.contracts.Problem;
import touchstone.platform.http.AllowedMethods;

/** The one place where an exception becomes an answer. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");
    private static final String FORM_READERS = "org.jboss.resteasy.reactive.server.core.multipart.";
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final Set<Integer> TO_TRY_AGAIN = Set.of(400, 409, 422, 500);

    private final RoutingContext context;
    private final AllowedMethods allowed;
    private final PermissionFirst permission;

    ProblemMappers(RoutingContext context, AllowedMethods allowed, PermissionFirst permission) {
        this.context = context;
        this.allowed = allowed;
        this.permission = permission;
    }

    @ServerExceptionMapper
    Response refused(ProblemException refusal) {
        return answer(refusal.problem());
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violations, UriInfo address, ResourceInfo called) {
        boolean nowhere = violations.getConstraintViolations().stream().anyMatch(broken -> Violations.isIn(address.getPathParameters().keySet(), broken));
        return answer(nowhere ? StandardProblems.of(404).problem()
                : permission.refusal(called, address).orElseGet(() -> StandardProblems.of(violations).problem()));
    }

    @ServerExceptionMapper({MismatchedInputException.class, JsonMappingException.class, JacksonException.class})
    Response unreadable(JacksonException broken, UriInfo address, ResourceInfo called) {
        return answer(permission.refusal(called, address).orElseGet(() -> JsonProblems.of(broken).problem()));
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException stale) {
        return answer(StandardProblems.stale().problem());
    }

    @ServerExceptionMapper
    Response clash(org.hibernate.exception.ConstraintViolationException clash) {
        LOG.debug("A database constraint refused the change", clash);
        return answer(StandardProblems.clash(clash.getConstraintName()).problem());
    }

    @ServerExceptionMapper
    Response notFound(NotFoundException missing, UriInfo address, ResourceInfo called) {
        return missing.getCause() instanceof BadParameter bad ? answer(bad.problemIn(address)) : standard(missing, address, called);
    }

    /** A 304 is an answer and no problem. */
    @ServerExceptionMapper
    Response elsewhere(RedirectionException answer) {
        return answer.getResponse();
    }

    @ServerExceptionMapper
    Response standard(WebApplicationException standard, UriInfo address, ResourceInfo called) {
        if (standard.getCause() instanceof JacksonException broken) {
            return unreadable(broken, address, called);
        }
        int status = standard.getResponse().getStatus();
        if (status >= 500) {
            return fault(standard);
        }
        TreeSet<String> taken = status == 404 || status == 405 ? allowed.of(context.request().path()) : new TreeSet<>();
        if (taken.isEmpty() || taken.contains(context.request().method().name())) {
            return answer(StandardProblems.of(status).problem());
        }
        return Response.fromResponse(answer(StandardProblems.of(405).problem())).header("Allow", String.join(", ", taken)).build();
    }

    @ServerExceptionMapper
    Response fault(Throwable fault) {
        Optional<ProblemException> ofTheDatabase = DatabaseFailure.problem(fault);
        if (ofTheDatabase.isPresent()) {
            LOG.warnf("The database: %s", fault.getMessage());
            return answer(ofTheDatabase.get().problem());
        }
        if (isOfAForm(fault)) {
            return answer(Problems.unreadable("The form could not be read. Load its page again and send it once more.").problem());
        }
        String reference = UUID.randomUUID().toString();
        LOG.errorf(fault, "Fault %s", reference);
        Problem problem = StandardProblems.of(500).problem();
        return answer(new Problem(problem.type(), problem.title(), 500, problem.detail(), List.of(), reference));
    }

    /** RESTEasy lets out whatever comes up while it reads one, and nothing of ours is called there. */
    private static boolean isOfAForm(Throwable fault) {
        return !(fault instanceof FileSystemException) && Arrays.stream(fault.getStackTrace()).anyMatch(step -> step.getClassName().startsWith(FORM_READERS));
    }

    /** Whoever sent something wants to know what became of it. */
    private Problem forWriter(Problem problem) {
        if (READING.contains(context.request().method()) || !TO_TRY_AGAIN.contains(problem.status())) {
            return problem;
        }
        return new Problem(problem.type(), problem.title(), problem.status(), problem.detail() + " Nothing was saved.", problem.errors(), problem.reference());
    }

    private Response answer(Problem problem) {
        Response.ResponseBuilder answer = Response.status(problem.status()).type(PROBLEM_JSON).entity(forWriter(problem));
        if (problem.status() == 401) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        Problems.retryAfter(problem.status()).ifPresent(seconds -> answer.header("Retry-After", seconds));
        return answer.build();
    }
}
