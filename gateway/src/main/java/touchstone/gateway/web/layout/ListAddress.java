package touchstone.gateway.web.layout;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import touchstone.platform.problem.WireNames;

/**
 * The address of a list: which of it is asked for, named as its owner names it.
 *
 * @param page  without its query
 * @param asked filters by name
 * @param dated the date asked for; null for today
 */
public record ListAddress(String page, Map<String, String> asked, String dated) {

    public static ListAddress of(String page, LocalDate asAt) {
        return new ListAddress(page, Map.of(), Objects.toString(asAt, null));
    }

    /** With one more filter, where it is asked for; a constant goes by its wire name. */
    public ListAddress with(String filter, Object value) {
        if (value == null || "".equals(value)) {
            return this;
        }
        Map<String, String> more = new LinkedHashMap<>(asked);
        more.put(filter, value instanceof Enum<?> constant ? WireNames.of(constant) : value.toString());
        return new ListAddress(page, more, dated);
    }

    public String value(String filter) {
        return asked.getOrDefault(filter, "");
    }

    public boolean chosen(String filter, String value) {
        return value.equals(asked.get(filter));
    }

    public boolean isNarrowed() {
        return !asked.isEmpty();
    }

    /** All that there is on that date. */
    public String all() {
        return new ListAddress(page, Map.of(), dated).address("");
    }

    /** With all its filters. */
    String whole() {
        return address("");
    }

    /** What follows; null when nothing does. */
    public String next(String after) {
        return after == null ? null : address("after=" + after);
    }

    private String address(String last) {
        Map<String, String> query = new LinkedHashMap<>(asked);
        if (dated != null) {
            query.put("asAt", dated);
        }
        String said = query.entrySet().stream().map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        String whole = said.isEmpty() || last.isEmpty() ? said + last : said + "&" + last;
        return whole.isEmpty() ? page : page + "?" + whole;
    }
}
