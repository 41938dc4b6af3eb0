package touchstone.gateway.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Sends the file of a form to its owner. What the owner says against it stands at the file's own field, where it is to be chosen anew. */
@ApplicationScoped
public class FileSubmission {
    private static final String FIELD = "file";

    private final FormSubmission submission;

    FileSubmission(FormSubmission submission) {
        this.submission = submission;
    }

    public static boolean isThere(FileUpload file) {
        return file != null && file.size() > 0;
    }

    /**
     * Sends a file that must be there.
     *
     * @param call takes its name and its content
     */
    public Form send(FormReader typed, FileUpload file, BiConsumer<String, File> call) {
        if (!isThere(file)) {
            typed.wrong(FIELD, "Choose the file.");
        }
        return typed.isReadable() ? send(typed.form(), file, call) : typed.form();
    }

    /** Sends what goes with a form that was taken. */
    public Form send(Form form, FileUpload file, BiConsumer<String, File> call) {
        Form sent = submission.send(form, () -> call.accept(name(file), file.uploadedFile().toFile()));
        return sent.isRefused() && sent.problem().status() < 500 ? sent.with(FIELD, "").refusedAt(FIELD) : sent;
    }

    /** Some browsers have told the folder as well. */
    private static String name(FileUpload file) {
        return file.fileName().replaceAll(".*[/\\\\]", "");
    }
}
