package touchstone.platform.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Says what a file is by its content; what its name or its sender says is not asked. */
final class FileTypeDetector {
    /** What begins an archive, and one with nothing in it. */
    private static final Set<String> ZIP = Set.of("PK\3\4", "PK\5\6");

    private FileTypeDetector() {}

    /**
     * Its type; 415 when it is none that is kept.
     *
     * @param name tells figures in a text from any other text, and nothing else
     */
    static FileType of(File file, String name) {
        try (InputStream content = new BufferedInputStream(new FileInputStream(file))) {
            if (isZip(content)) {
                return OfficeArchive.typeOf(file);
            }
            String found = MimeTypes.getDefaultMimeTypes().detect(content, new Metadata()).getBaseType().toString();
            FileType type = FileType.of(found).orElseThrow(() -> FileProblems.unwanted(words(found)));
            return type == FileType.TEXT && FileType.CSV.isNamed(name) ? FileType.CSV : type;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isZip(InputStream content) throws IOException {
        content.mark(4);
        String beginning = new String(content.readNBytes(4), ISO_8859_1);
        content.reset();
        return ZIP.contains(beginning);
    }

    private static String words(String found) {
        return switch (found) {
            case "text/html", "application/xhtml+xml" -> "a web page (HTML)";
            case "image/svg+xml" -> "a drawing that can run scripts (SVG)";
            case "application/x-tika-msoffice" -> "a file of an older Office, which can hide macros (save it anew as .docx, .xlsx or .pptx)";
            case "application/x-msdownload", "application/x-dosexec", "application/x-executable", "application/x-sh",
                    "application/java-vm" -> "a program";
            case "application/octet-stream" -> "nothing that is known";
            default -> "of the type " + found;
        };
    }
}
