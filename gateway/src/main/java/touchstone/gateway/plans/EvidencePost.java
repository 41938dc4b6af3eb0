package touchstone.gateway.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.io.File;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import touchstone.contracts.Problem;
import touchstone.contracts.plans.Evidence;
import touchstone.contracts.plans.EvidenceKind;
import touchstone.contracts.plans.NewEvidence;
import touchstone.gateway.owners.PlansOwner;
import touchstone.gateway.page.Form;
import touchstone.gateway.page.Typed;

/** Puts evidence forward on behalf of whoever filled in the form. */
@ApplicationScoped
class EvidencePost {
    @RestClient PlansOwner.Evidence evidence;
    @RestClient PlansOwner.EvidenceFiles files;

    /** The form with what needs correcting; without errors when the evidence was put forward. */
    Form submit(String authority, UUID action, Form form, FileUpload file) {
        Typed typed = new Typed(form);
        EvidenceKind kind = typed.choice(EvidenceKind.class, "kind", "Choose what it shows.");
        String title = typed.text("title", "Say what it is.");
        NewEvidence facts = new NewEvidence(kind, title, link(form), typed.date("dated", "Give the day of which it speaks."), typed.dateOrNull("expiresOn"));
        boolean sent = file != null && file.size() > 0;
        if (waysToRead(form, sent) != 1) {
            typed.wrong("file", "Choose one: a file, an address or a figure.");
        }
        if (!typed.isReadable()) {
            return typed.form();
        }
        return form.wrong(sent ? send(authority, action, facts, file) : refusals(() -> evidence.submit(authority, action, facts)));
    }

    private static int waysToRead(Form form, boolean sent) {
        return (sent ? 1 : 0) + (form.value("link").isEmpty() ? 0 : 1) + (form.value("indicator").isEmpty() ? 0 : 1);
    }

    private static String link(Form form) {
        if (!form.value("indicator").isEmpty()) {
            return "touchstone:metrics:indicator:" + form.value("indicator");
        }
        return form.value("link").isEmpty() ? null : form.value("link");
    }

    /** A draft whose file is refused is taken back: what nobody can read is not left lying about. */
    private List<Problem.Item> send(String authority, UUID action, NewEvidence facts, FileUpload file) {
        Evidence draft;
        try {
            draft = evidence.submit(authority, action, facts);
        } catch (WebApplicationException refused) {
            return items(refused);
        }
        List<Problem.Item> refused = refusals(() -> {
            files.upload(authority, action, draft.id(), name(file), content(file));
            evidence.submitDraft(authority, action, draft.id());
        });
        if (!refused.isEmpty()) {
            evidence.withdraw(authority, action, draft.id());
        }
        return refused.stream().map(item -> new Problem.Item("file", item.detail())).toList();
    }

    /** Some browsers have told the folder as well. */
    private static String name(FileUpload file) {
        return file.fileName().replaceAll(".*[/\\\\]", "");
    }

    private static File content(FileUpload file) {
        return file.uploadedFile().toFile();
    }

    /** What the owner refused, in its words; empty when it was taken. */
    static List<Problem.Item> refusals(Runnable call) {
        try {
            call.run();
            return List.of();
        } catch (WebApplicationException refused) {
            return items(refused);
        } catch (ProcessingException away) {
            return List.of(new Problem.Item(null, "The record of plans does not answer just now. Try again in a minute."));
        }
    }

    private static List<Problem.Item> items(WebApplicationException refused) {
        Problem problem = refused.getResponse().readEntity(Problem.class);
        boolean named = problem.errors() != null && problem.errors().stream().anyMatch(item -> item.field() != null);
        return named ? problem.errors() : List.of(new Problem.Item(null, problem.detail()));
    }
}
