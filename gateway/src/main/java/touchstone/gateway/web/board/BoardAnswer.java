package touchstone.gateway.web.board;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import touchstone.gateway.web.form.CurrentForm;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormAnswer;

/** How the forms of a body's page are answered. */
@RequestScoped
class BoardAnswer {
    private final BoardPage page;
    private final FormAnswer answer;
    private final CurrentForm current;

    BoardAnswer(BoardPage page, FormAnswer answer, CurrentForm current) {
        this.page = page;
        this.answer = answer;
        this.current = current;
    }

    Response to(Form form, String authority, String reference, BoardSaved saved) {
        return to(form, authority, reference, saved, List.of());
    }

    /** @param skipped days on which no meeting was planned */
    Response to(Form form, String authority, String reference, BoardSaved saved, List<LocalDate> skipped) {
        String days = skipped.stream().map(day -> "&skipped=" + day).collect(Collectors.joining());
        return answer.to(form, BoardView.path(authority, reference) + "?done=" + saved + days + "#" + saved.place(), () -> page.again(authority, reference));
    }

    /** The page with a form that was not sent, but only looked at. */
    Response looked(Form form, Supplier<TemplateInstance> shown) {
        current.show(form);
        return Response.ok(shown.get()).build();
    }
}
