package touchstone.gateway.web.metrics;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import touchstone.contracts.metrics.commentary.Commentary;
import touchstone.contracts.metrics.commentary.CommentaryKind;
import touchstone.contracts.metrics.commentary.NewCommentary;
import touchstone.contracts.metrics.indicator.Stage;
import touchstone.gateway.clients.MetricsClient;
import touchstone.gateway.web.figures.SaidPeriod;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.FormAnswer;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormResult;
import touchstone.gateway.web.form.FormSubmission;

/** What somebody says of an indicator or of a stage, from the page it will stand on; it leads to where it then stands. */
@ApplicationScoped
public class CommentaryForm {
    /** Id of the form. */
    public static final String ID = "commenting";

    @RestClient MetricsClient.Commentary commentary;

    private final CurrentForm posted;
    private final FormSubmission submission;
    private final FormAnswer answer;

    CommentaryForm(CurrentForm posted, FormSubmission submission, FormAnswer answer) {
        this.posted = posted;
        this.submission = submission;
        this.answer = answer;
    }

    /**
     * @param indicator its code; null to speak of the stage that is typed
     * @param there     the page
     * @param page      made again where it cannot be taken
     */
    public Response send(String authority, String indicator, String there, Supplier<TemplateInstance> page) {
        FormReader typed = posted.read(ID);
        Stage stage = indicator == null ? typed.choice(Stage.class, "stage", "Choose what it speaks of.") : null;
        if (indicator == null && stage == null) {
            typed.wrong("stage", "Choose what it speaks of.");
        }
        NewCommentary said = new NewCommentary(indicator, stage, SaidPeriod.written(typed.text("period", "Give the period it speaks of, such as 2012/13 Q4.")),
                typed.choice(CommentaryKind.class, "kind", "Choose a headline or commentary."), typed.text("text", "Say what the figures mean."), null,
                "true".equals(typed.typed("open")), null, null);
        FormResult<Commentary> sent = submission.sendAndGet(typed, said, () -> commentary.add(authority, said));
        return answer.to(sent.form(), there + (sent.answer() == null ? "" : "#text-" + sent.answer().id()), page);
    }
}
