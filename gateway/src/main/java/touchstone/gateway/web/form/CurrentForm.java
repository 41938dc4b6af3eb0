package touchstone.gateway.web.form;

import io.netty.handler.codec.http.QueryStringDecoder;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import touchstone.gateway.identity.session.Csrf;
import touchstone.platform.caller.Caller;
import touchstone.platform.http.body.ReceivedBody;

/** The form that a request is about: posted with it, or kept for somebody who had to sign in before it could be sent. */
@RequestScoped
public class CurrentForm {
    /** In an address: the form that was kept for its page. */
    public static final String KEPT = "kept";

    /**
     * The field that says on which page a form stands, and where: {@code /page#form}. Of a field of the contract's, such as the day
     * "from" which a phase is suspended, it must not have the name; none of those has a hyphen.
     */
    static final String FROM = "sent-from";

    /** What belongs to one visit of a page alone. */
    public static final Set<String> PASSING = Set.of("asAt", "after", "saved", "posted", "done", "evidence", "changed", "skipped", KEPT);

    private static final int MOST_FIELDS = 1000;

    private final RoutingContext context;
    private final KeptForms kept;
    private final Caller caller;
    private Form shown;

    CurrentForm(RoutingContext context, KeptForms kept, Caller caller) {
        this.context = context;
        this.kept = kept;
        this.caller = caller;
    }

    /** What was posted, as the form of that id; files aside. */
    public FormReader read(String id) {
        return new FormReader(Form.of(id, fields()));
    }

    /** What was posted from a page of ours, to be kept; empty where that is not certain. */
    public Optional<KeptForm> typed() {
        return Csrf.isFromHere(context.request()) ? KeptForm.of(posted().get(FROM), fields()) : Optional.empty();
    }

    public void show(Form form) {
        shown = form;
    }

    /** The form that the page is to show as it was typed; null for none. */
    public Form shown() {
        String id = context.request().getParam(KEPT);
        if (shown == null && id != null && HttpMethod.GET.equals(context.request().method())) {
            shown = kept.of(caller.id(), id).orElse(null);
        }
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

    private Map<String, String> fields() {
        Map<String, String> fields = posted();
        fields.keySet().removeAll(Set.of(Csrf.FIELD, FROM));
        return fields;
    }

    /** Whether or not it came as far as its operation. */
    private Map<String, String> posted() {
        ResteasyReactiveRequestContext request = CurrentRequestManager.get();
        FormData data = request == null ? null : request.getFormData();
        Map<String, String> fields = new HashMap<>();
        if (data != null) {
            data.forEach(field -> fields.put(field, values(data.get(field))));
        } else if (isForm()) {
            decoded(received()).forEach((field, values) -> fields.put(field, String.join("\n", values)));
        }
        fields.keySet().removeIf(name -> name == null || name.isBlank());
        return fields;
    }

    private static Map<String, List<String>> decoded(String body) {
        try {
            return new QueryStringDecoder(body, StandardCharsets.UTF_8, false, MOST_FIELDS, true).parameters();
        } catch (IllegalArgumentException noForm) {
            return Map.of();
        }
    }

    private boolean isForm() {
        String type = context.request().getHeader("Content-Type");
        return type != null && type.startsWith("application/x-www-form-urlencoded");
    }

    /** It is received whole before anything is asked of it. */
    private String received() {
        Optional<ReceivedBody> body = ReceivedBody.of(context);
        if (body.isEmpty()) {
            return "";
        }
        try (InputStream bytes = body.get().open()) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One to a line; of a file nothing is kept. */
    private static String values(Collection<FormValue> values) {
        return values.stream().filter(value -> !value.isFileItem()).map(FormValue::getValue).collect(Collectors.joining("\n"));
    }
}
