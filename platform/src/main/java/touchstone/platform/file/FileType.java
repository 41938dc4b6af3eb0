package touchstone.platform.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that are kept: those that everyone can open and that run nothing. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    EXCEL("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    POWERPOINT("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODF_TEXT("application/vnd.oasis.opendocument.text", "odt"),
    ODF_SPREADSHEET("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODF_PRESENTATION("application/vnd.oasis.opendocument.presentation", "odp"),
    CSV("text/csv", "csv"),
    TEXT("text/plain", "txt"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg");

    private final String mediaType;
    private final List<String> endings;

    FileType(String mediaType, String... endings) {
        this.mediaType = mediaType;
        this.endings = List.of(endings);
    }

    static Optional<FileType> of(String mediaType) {
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    boolean isNamed(String name) {
        return endings.stream().anyMatch(ending -> name.toLowerCase(Locale.ROOT).endsWith("." + ending));
    }

    /** The name with an ending that is true: what a name promises decides what a computer does with it. */
    String named(String name) {
        return isNamed(name) ? name : name + "." + endings.get(0);
    }
}
