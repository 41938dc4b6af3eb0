package touchstone.gateway.web.outline;

import java.util.List;
import touchstone.contracts.plans.plan.Plan;
import touchstone.gateway.web.form.Form;

/** The plans of an authority, and the form that begins another. */
public record PlansView(List<Plan> all, Form form, String base) {
    static final String NEW = "plan";
}
