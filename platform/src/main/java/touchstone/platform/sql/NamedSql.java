package touchstone.platform.sql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as JDBC wants it: question marks in place of names.
 *
 * @param parameters the names in the order of the question marks
 */
record NamedSql(String text, List<String> parameters) {
    /** Quoted text and casts hold colons that name nothing. */
    private static final Pattern NAME = Pattern.compile("'[^']*'|::|:([A-Za-z]\\w*)");

    /** Statements are few, whatever is asked for; they are taken apart once. */
    private static final Cache<String, NamedSql> KNOWN = Caffeine.newBuilder().maximumSize(1_000).build();

    static NamedSql of(String sql) {
        return KNOWN.get(sql, NamedSql::parsed);
    }

    private static NamedSql parsed(String sql) {
        List<String> parameters = new ArrayList<>();
        Matcher found = NAME.matcher(sql);
        String text = found.replaceAll(match -> {
            if (match.group(1) == null) {
                return Matcher.quoteReplacement(match.group());
            }
            parameters.add(match.group(1));
            return "?";
        });
        return new NamedSql(text, parameters);
    }
}
