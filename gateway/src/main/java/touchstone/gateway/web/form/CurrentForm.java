package touchstone.gateway.web.form;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import touchstone.gateway.identity.session.Csrf;

/** The form that a request is about: posted with it, or kept for somebody who had to sign in before it could be sent. */
@RequestScoped
public class CurrentForm {
    /** In an address: the form that was kept for its page. */
    public static final String KEPT = "kept";

    /** The field that says on which page a form stands, and where: {@code /page#form}. */
    static final String FROM = "from";

    /** What belongs to one visit of a page alone. */
    public static final Set<String> PASSING = Set.of("asAt", "after", "saved", "posted", "done", "evidence", "changed", KEPT);

    private final RoutingContext context;
    private Form shown;

    CurrentForm(RoutingContext context) {
        this.context = context;
    }

    /** What was posted, as the form of that id; files aside. */
    public FormReader read(String id) {
        Map<String, String> fields = posted();
        fields.keySet().removeAll(Set.of(Csrf.FIELD, FROM));
        return new FormReader(Form.of(id, fields));
    }

    public void show(Form form) {
        shown = form;
    }

    /** The form that the page is to show as it was typed; null for none. */
    public Form shown() {
        return shown;
    }

    /** Address of the page that its forms lead back to: this one or, where a form was posted, the one that it stood on. */
    public String page() {
        String from = LocalAddress.orFront(posted().get(FROM));
        return "/".equals(from) ? asked() : from.replaceFirst("#.*", "");
    }

    private String asked() {
        String query = context.request().query();
        String lasting = query == null ? "" : Arrays.stream(query.split("&")).filter(one -> !PASSING.contains(one.replaceFirst("=.*", "")))
                .collect(Collectors.joining("&"));
        return LocalAddress.orFront(context.request().path() + (lasting.isEmpty() ? "" : "?" + lasting));
    }

    private static Map<String, String> posted() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        FormData data = request == null ? null : request.getFormData();
        Map<String, String> fields = new HashMap<>();
        if (data != null) {
            data.forEach(field -> fields.put(field, values(data.get(field))));
        }
        return fields;
    }

    /** One to a line; of a file nothing is kept. */
    private static String values(Collection<FormValue> values) {
        return values.stream().filter(value -> !value.isFileItem()).map(FormValue::getValue).collect(Collectors.joining("\n"));
    }
}
