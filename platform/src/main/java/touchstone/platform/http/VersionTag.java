package touchstone.platform.http;

/**
 * The ETag of a thing with a version: {@code "VERSION-HASH"}. The hash is of what was answered, for that changes without
 * the thing: with the day, with who asks, with what refers to it. Whoever writes is asked for the version alone.
 */
final class VersionTag {
    private static final int HASH = 16;

    private VersionTag() {}

    static String of(int version, byte[] answer) {
        return "\"" + version + "-" + Sha256.of(answer).substring(0, HASH) + "\"";
    }

    /** Whether a tag is of that version. A proxy that compresses may have made it weak; it names the version all the same. */
    static boolean names(String tag, int version) {
        String plain = tag.startsWith("W/") ? tag.substring(2) : tag;
        return plain.equals("\"" + version + "\"") || plain.startsWith("\"" + version + "-") && plain.endsWith("\"");
    }
}
