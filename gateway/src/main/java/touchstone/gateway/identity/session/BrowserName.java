package touchstone.gateway.identity.session;

import java.util.LinkedHashMap;
import java.util.Map;

/** What people call their browser, enough to know it by: a version would be out of date next week. */
final class BrowserName {
    /** The first that is found counts: most call themselves Safari too, and Android is a Linux. */
    private static final Map<String, String> BROWSERS = inOrder("Edg", "Edge", "OPR/", "Opera", "Firefox/", "Firefox", "FxiOS/", "Firefox",
            "CriOS/", "Chrome", "Chrome/", "Chrome", "Safari/", "Safari");
    private static final Map<String, String> SYSTEMS = inOrder("Android", "Android", "iPhone", "iPhone", "iPad", "iPad", "Windows", "Windows",
            "Mac OS X", "Mac", "CrOS", "ChromeOS", "Linux", "Linux");

    private BrowserName() {}

    /** "Firefox on Windows"; null for one that is not known. */
    static String of(String userAgent) {
        String browser = userAgent == null ? null : first(BROWSERS, userAgent);
        String system = browser == null ? null : first(SYSTEMS, userAgent);
        return system == null ? browser : browser + " on " + system;
    }

    private static String first(Map<String, String> names, String userAgent) {
        return names.entrySet().stream().filter(name -> userAgent.contains(name.getKey())).map(Map.Entry::getValue).findFirst().orElse(null);
    }

    private static Map<String, String> inOrder(String... names) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int at = 0; at < names.length; at += 2) {
            ordered.put(names[at], names[at + 1]);
        }
        return ordered;
    }
}
