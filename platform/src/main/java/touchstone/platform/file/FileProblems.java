package touchstone.platform.file;

import java.util.List;
import touchstone.platform.problem.ProblemException;
import touchstone.platform.problem.Problems;

/** Why a file is not taken. */
final class FileProblems {
    private FileProblems() {}

    /** 415: it is of a kind that is not kept. */
    static ProblemException unwanted(String found) {
        return Problems.of(415, "file-type", "That kind of file is not kept", ("The content is %s. Send a PDF, a Word, Excel, "
                + "PowerPoint or OpenDocument file without macros, plain text, CSV, PNG or JPEG.").formatted(found), List.of());
    }

    /** 422: it begins as the kind of file should, and that is all. */
    static ProblemException damaged(String kind) {
        return Problems.invalid("file", "is not a whole %s: parts of it are missing. Open it, save it anew, and send that".formatted(kind));
    }

    /** 422: nothing was sent. */
    static ProblemException empty() {
        return Problems.invalid("file", "is empty");
    }
}
