package touchstone.gateway.status.words;

import java.util.Locale;

/** What people are told of a file before they fetch it. */
public final class FileWords {
    private static final int KILO = 1000;

    private FileWords() {}

    /** "PDF, 340 kB". */
    public static String of(String name, long size) {
        return name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT) + ", " + Math.max(1, size / KILO) + " kB";
    }
}
