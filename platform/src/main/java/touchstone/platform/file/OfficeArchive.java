package touchstone.platform.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tells office documents from other ZIP archives. Only the part that says what it is gets unpacked, and little of that. */
final class OfficeArchive {
    private static final int ENOUGH = 256 * 1024;
    private static final Pattern MACROS = Pattern.compile("(?i)(^|/)(vbaProject\\.bin|activeX|Basic|Scripts)(/|$)");

    private OfficeArchive() {}

    static FileType typeOf(File file) throws IOException {
        try (ZipFile zip = new ZipFile(file)) {
            String contents = beginning(zip, "[Content_Types].xml");
            if (contents.contains("macroEnabled") || zip.stream().anyMatch(entry -> MACROS.matcher(entry.getName()).find())) {
                throw FileProblems.unwanted("a document with macros");
            }
            FileType type = office(contents).or(() -> FileType.of(openDocument(zip))).orElseThrow(() -> zip.size() == 0
                    ? FileProblems.damaged("document") : FileProblems.unwanted("a ZIP archive"));
            if (zip.stream().noneMatch(entry -> entry.getName().startsWith(mainPart(type)))) {
                throw FileProblems.damaged("document");
            }
            return type;
        } catch (IllegalArgumentException | IOException damaged) {
            throw FileProblems.damaged("document");
        }
    }

    private static String mainPart(FileType type) {
        return switch (type) {
            case WORD -> "word/";
            case EXCEL -> "xl/";
            case POWERPOINT -> "ppt/";
            default -> "content.xml";
        };
    }

    private static Optional<FileType> office(String contents) {
        if (contents.contains("wordprocessingml.document.main+xml")) {
            return Optional.of(FileType.WORD);
        }
        if (contents.contains("spreadsheetml.sheet.main+xml")) {
            return Optional.of(FileType.EXCEL);
        }
        return contents.contains("presentationml.presentation.main+xml") ? Optional.of(FileType.POWERPOINT) : Optional.empty();
    }

    private static String openDocument(ZipFile zip) {
        try {
            return beginning(zip, "mimetype").strip();
        } catch (IOException damaged) {
            return "";
        }
    }

    /** "" when there is no such entry. */
    private static String beginning(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return new String(content.readNBytes(ENOUGH), UTF_8);
        }
    }
}
