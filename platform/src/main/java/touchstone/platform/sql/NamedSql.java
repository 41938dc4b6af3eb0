package touchstone.platform.sql;

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

    static NamedSql of(String sql) {
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
