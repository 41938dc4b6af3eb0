package touchstone.gateway.web.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.plans.evidence.EvidenceKind;
import touchstone.contracts.plans.evidence.NewEvidence;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormResult;
import touchstone.gateway.web.form.FormSubmission;

/** Puts evidence forward on behalf of whoever filled in the form. */
@ApplicationScoped
class EvidenceSubmission {
    @RestClient PlansClient.Evidence evidence;
    @RestClient PlansClient.EvidenceFiles files;

    private final FormSubmission submission;

    EvidenceSubmission(FormSubmission submission) {
        this.submission = submission;
    }

    /** The form; refused, with a file that was refused at its own field. */
    Form submit(String authority, UUID action, FormReader typed, FileUpload file) {
        NewEvidence facts = new NewEvidence(typed.choice(EvidenceKind.class, "kind", "Choose what it shows."), typed.text("title", "Say what it is."),
                link(typed), typed.date("dated", "Give the day of which it speaks."), typed.date("expiresOn"));
        boolean sent = file != null && file.size() > 0;
        if (waysToRead(typed, sent) != 1) {
            typed.wrong("file", "Choose one: a file, an address or a figure.");
        }
        FormResult<UUID> draft = submission.sendAndGet(typed, facts, () -> evidence.submit(authority, action, facts).id());
        return sent && !draft.isRefused() ? attach(draft.form(), authority, action, draft.answer(), file) : draft.form();
    }

    private static int waysToRead(FormReader typed, boolean sent) {
        return (sent ? 1 : 0) + (typed.text("link") == null ? 0 : 1) + (typed.text("indicator") == null ? 0 : 1);
    }

    private static String link(FormReader typed) {
        String indicator = typed.text("indicator");
        return indicator == null ? typed.text("link") : Kind.INDICATOR.reference(indicator);
    }

    /** A draft whose file is refused is taken back, if its owner still answers: what nobody can read is not left lying about. */
    private Form attach(Form form, String authority, UUID action, UUID draft, FileUpload file) {
        Form attached = submission.send(form, () -> {
            files.upload(authority, action, draft, name(file), content(file));
            evidence.submitDraft(authority, action, draft);
        });
        if (attached.isRefused()) {
            submission.send(form, () -> evidence.withdraw(authority, action, draft));
            return attached.problem().status() < 500 ? attached.with("file", "").refusedAt("file") : attached;
        }
        return attached;
    }

    /** Some browsers have told the folder as well. */
    private static String name(FileUpload file) {
        return file.fileName().replaceAll(".*[/\\\\]", "");
    }

    private static File content(FileUpload file) {
        return file.uploadedFile().toFile();
    }
}
