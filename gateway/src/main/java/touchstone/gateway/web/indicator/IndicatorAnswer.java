package touchstone.gateway.web.indicator;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import touchstone.gateway.status.Address;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.metrics.IndicatorSaved;
import touchstone.gateway.web.metrics.MetricsPage;

/** How each form of an indicator's page is answered. */
@RequestScoped
class IndicatorAnswer {
    private final MetricsPage page;
    private final FormAnswer answer;

    IndicatorAnswer(MetricsPage page, FormAnswer answer) {
        this.page = page;
        this.answer = answer;
    }

    Response to(String authority, String code, Form form, IndicatorSaved saved) {
        return answer.to(form, Address.indicator(authority, code) + "?saved=" + saved, () -> page.of(authority, code, null, null, null));
    }
}
