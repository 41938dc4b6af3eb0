package touchstone.platform.http.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.DefaultBean;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import touchstone.platform.http.EarlyRefusal;
import touchstone.platform.problem.ProblemException;

/** Answers with problem+json, where no page is to be shown. */
@DefaultBean
@Singleton
class JsonRefusal implements EarlyRefusal {
    private final ObjectMapper json;

    JsonRefusal(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void answer(RoutingContext context, ProblemException refused) {
        context.response().setStatusCode(refused.problem().status()).putHeader("Content-Type", "application/problem+json").end(text(refused));
    }

    private String text(ProblemException refused) {
        try {
            return json.writeValueAsString(refused.problem());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
