package touchstone.local.postgres;

import java.io.IOException;
import java.nio.file.Path;
import touchstone.local.Secrets;
import touchstone.local.account.RunAs;

/** Sees to it that there are data to start with: old ones, a copy of the template, or newly made ones. */
record Preparation(Path directory, DataDirectory data, Mode mode) {

    static Path password(Path directory) {
        return directory.resolve("superuser-password.txt");
    }

    RunAs run() throws IOException {
        return mode == Mode.THROWAWAY ? fromTemplate() : initialise();
    }

    private RunAs fromTemplate() throws IOException {
        Throwaway.Template template = Throwaway.template(data.binaries().version(), mode);
        if (template.copyTo(directory)) {
            return RunAs.ownerOf(data.path());
        }
        RunAs runAs = initialise();
        template.keep(directory);
        return runAs;
    }

    private RunAs initialise() throws IOException {
        Secrets.readOrMake(password(directory));
        return data.prepare(password(directory), mode.initdbOptions());
    }
}
