package touchstone.gateway.web.layout;

import io.quarkus.qute.TemplateInstance;
import java.util.Optional;
import touchstone.gateway.web.form.KeptForm;

/** The page on which people sign in; it stands in a room of its own. */
public interface SignInPrompt {
    /** For somebody who sent a form without being signed in any more. */
    TemplateInstance page(Optional<KeptForm> typed);
}
