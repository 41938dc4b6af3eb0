package touchstone.platform.problem;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import touchstone.contracts.Problem;

/** The one place where an exception becomes an answer. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");

    @ServerExceptionMapper
    Response refused(ProblemException refusal) {
        return answer(refusal.problem());
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violations) {
        return answer(StandardProblems.of(violations).problem());
    }

    @ServerExceptionMapper({MismatchedInputException.class, JsonMappingException.class, JacksonException.class})
    Response unreadable(JacksonException broken) {
        return answer(JsonProblems.of(broken).problem());
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
    Response notFound(NotFoundException missing, UriInfo address) {
        return missing.getCause() instanceof BadParameter bad ? answer(bad.problemIn(address)) : standard(missing);
    }

    /** A 304 is an answer and no problem. */
    @ServerExceptionMapper
    Response elsewhere(RedirectionException answer) {
        return answer.getResponse();
    }

    @ServerExceptionMapper
    Response standard(WebApplicationException standard) {
        if (standard.getCause() instanceof JacksonException broken) {
            return unreadable(broken);
        }
        int status = standard.getResponse().getStatus();
        if (status >= 500) {
            return fault(standard);
        }
        Response.ResponseBuilder answer = Response.fromResponse(answer(StandardProblems.of(status).problem()));
        Object allow = standard.getResponse().getHeaders().get("Allow");
        if (allow instanceof List<?> methods) {
            answer.header("Allow", methods.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        }
        return answer.build();
    }

    @ServerExceptionMapper
    Response fault(Throwable fault) {
        if (DatabaseFailure.isAway(fault)) {
            LOG.warnf("The database is away: %s", fault.getMessage());
            return answer(DatabaseFailure.problem().problem());
        }
        String reference = UUID.randomUUID().toString();
        LOG.errorf(fault, "Fault %s", reference);
        Problem problem = StandardProblems.of(500).problem();
        return answer(new Problem(problem.type(), problem.title(), 500, problem.detail(), List.of(), reference));
    }

    private static Response answer(Problem problem) {
        Response.ResponseBuilder answer = Response.status(problem.status()).type(PROBLEM_JSON).entity(problem);
        if (problem.status() == 401) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        if (problem.status() == 503) {
            answer.header("Retry-After", Problems.SECONDS_TO_RETRY);
        }
        return answer.build();
    }
}
