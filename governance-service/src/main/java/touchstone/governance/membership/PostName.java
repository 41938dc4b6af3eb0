package touchstone.governance.membership;

import java.text.Normalizer;
import java.util.Locale;

/** What a post is called. Case and blanks do not tell two of them apart, as {@code name_key} has it in the database. */
final class PostName {
    private PostName() {}

    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).replaceAll("\\s", "").toLowerCase(Locale.ROOT);
    }
}
