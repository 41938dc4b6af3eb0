package touchstone.gateway.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.function.UnaryOperator;
import touchstone.contracts.Problem;
import touchstone.gateway.clients.OwnerSilent;
import touchstone.gateway.clients.WatchedCall;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.StandardProblems;

/** Sends what a form says to its owner. A form that was not taken comes back refused. */
@ApplicationScoped
public class FormSubmission {
    private final Validator limits;

    FormSubmission(Validator limits) {
        this.limits = limits;
    }

    /**
     * Sends what was read, if it can be read and the contract allows it.
     *
     * @param facts the contract's record, whose limits hold here as they do at the owner
     */
    public Form send(FormReader typed, Object facts, Runnable call) {
        hold(typed, facts, UnaryOperator.identity());
        return typed.isReadable() ? send(typed.form(), call) : typed.form();
    }

    /**
     * Holds a part of what was read to the contract's limits.
     *
     * @param field the form's name of a field of that record
     */
    public void hold(FormReader typed, Object facts, UnaryOperator<String> field) {
        Set<ConstraintViolation<Object>> broken = limits.validate(facts);
        if (!broken.isEmpty()) {
            StandardProblems.of(new ConstraintViolationException(broken)).problem().errors()
                    .forEach(item -> typed.wrong(field.apply(item.field()), item.detail()));
        }
    }

    /** Sends a form that says nothing but what is to be done. */
    public Form send(Form form, Runnable call) {
        try {
            WatchedCall.of(() -> {
                call.run();
                return form;
            }).run();
            return form;
        } catch (WebApplicationException refused) {
            return form.refused(said(refused.getResponse()));
        } catch (ProblemException refused) {
            return form.refused(refused.problem());
        } catch (ConstraintViolationException refused) {
            return form.refused(StandardProblems.of(refused).problem());
        } catch (OwnerSilent silent) {
            return form.refused(silent.toWriter());
        }
    }

    private static Problem said(Response refusal) {
        try {
            Problem problem = refusal.readEntity(Problem.class);
            return problem == null || problem.detail() == null ? StandardProblems.of(refusal.getStatus()).problem() : problem;
        } catch (ProcessingException noProblem) {
            return StandardProblems.of(refusal.getStatus()).problem();
        }
    }
}
