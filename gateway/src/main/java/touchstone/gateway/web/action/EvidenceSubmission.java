package touchstone.gateway.web.action;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import touchstone.contracts.Problem;
import touchstone.contracts.Reference.Kind;
import touchstone.contracts.plans.evidence.Evidence;
import touchstone.contracts.plans.evidence.EvidenceKind;
import touchstone.contracts.plans.evidence.NewEvidence;
import touchstone.gateway.clients.PlansClient;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.gateway.web.form.FormSubmission;

/** Puts evidence forward on behalf of whoever filled in the form. */
@ApplicationScoped
class EvidenceSubmission {
    @RestClient PlansClient.Evidence evidence;
    @RestClient PlansClient.EvidenceFiles files;

    /** The form with what needs correcting; without errors when the evidence was put forward. */
    Form submit(String authority, UUID action, Form form, FileUpload file) {
        FormReader typed = new FormReader(form);
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
        return form.wrong(sent ? send(authority, action, facts, file) : FormSubmission.refusals(() -> evidence.submit(authority, action, facts)));
    }

    private static int waysToRead(Form form, boolean sent) {
        return (sent ? 1 : 0) + (form.value("link").isEmpty() ? 0 : 1) + (form.value("indicator").isEmpty() ? 0 : 1);
    }

    private static String link(Form form) {
        if (!form.value("indicator").isEmpty()) {
            return Kind.INDICATOR.reference(form.value("indicator"));
        }
        return form.value("link").isEmpty() ? null : form.value("link");
    }

    private List<Problem.Item> send(String authority, UUID action, NewEvidence facts, FileUpload file) {
        AtomicReference<Evidence> draft = new AtomicReference<>();
        List<Problem.Item> refused = FormSubmission.refusals(() -> draft.set(evidence.submit(authority, action, facts)));
        return refused.isEmpty() ? attach(authority, action, draft.get().id(), file) : refused;
    }

    /** A draft whose file is refused is taken back, if its owner still answers: what nobody can read is not left lying about. */
    private List<Problem.Item> attach(String authority, UUID action, UUID draft, FileUpload file) {
        List<Problem.Item> refused = FormSubmission.refusals(() -> {
            files.upload(authority, action, draft, name(file), content(file));
            evidence.submitDraft(authority, action, draft);
        });
        if (!refused.isEmpty()) {
            FormSubmission.refusals(() -> evidence.withdraw(authority, action, draft));
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
}
