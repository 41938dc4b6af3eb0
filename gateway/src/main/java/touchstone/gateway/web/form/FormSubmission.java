package touchstone.gateway.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import java.util.function.Supplier;
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
        return sendAndGet(form, () -> {
            call.run();
            return form;
        }).form();
    }

    /** The same as {@link #send(FormReader, Object, Runnable)}, for whoever needs what the owner answers. */
    public <T> FormResult<T> sendAndGet(FormReader typed, Object facts, Supplier<T> call) {
        hold(typed, facts, UnaryOperator.identity());
        return typed.isReadable() ? sendAndGet(typed.form(), call) : new FormResult<>(typed.form(), null);
    }

    /** The same of a form that says nothing but what is to be done. */
    public <T> FormResult<T> sendAndGet(Form form, Supplier<T> call) {
        try {
            return new FormResult<>(form, WatchedCall.of(call).run());
        } catch (WebApplicationException refused) {
            return refused(form, said(refused.getResponse()));
        } catch (ProblemException refused) {
            return refused(form, refused.problem());
        } catch (ConstraintViolationException refused) {
            return refused(form, StandardProblems.of(refused).problem());
        } catch (OwnerSilent silent) {
            return refused(form, silent.toWriter());
        }
    }

    private static <T> FormResult<T> refused(Form form, Problem why) {
        return new FormResult<>(form.refused(why), null);
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
