package touchstone.gateway.web.form;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import touchstone.gateway.Browser;
import touchstone.platform.testing.http.RequestSpecification;
import touchstone.platform.testing.http.Response;

/** A form as a page offers it, to be filled in and sent as a browser does. */
record ServedForm(Browser browser, Element html) {
    /** Fields that take no free text; names that are taken, so that no test makes anything. */
    private static final Map<String, String> TYPED = Map.ofEntries(
            Map.entry("slug", "isle-of-wight"),
            Map.entry("reference", "improvement-board"),
            Map.entry("signIn", "everybody"),
            Map.entry("into", "A2.2"),
            Map.entry("period", "2012/13"),
            Map.entry("decision", "touchstone:governance:decision:01a1fcb2-39e9-79b1-8e45-eb6d02143ca7"),
            Map.entry("link", "https://example.org/words"),
            Map.entry("table", "A9.9\tAudit every open case\tchildrens-services"),
            Map.entry("asks", "1\tSee each child alone\tongoing\tchildrens-services"),
            Map.entry("judgements", "Safeguarding | Leadership | good | key"),
            Map.entry("totals", "1 | Safeguarding | good"),
            Map.entry("code", "audits"),
            Map.entry("dimensions[0].by", "team"),
            Map.entry("dimensions[0].parts", "North"),
            Map.entry("periods", "quarter"),
            Map.entry("measures", "touchstone:plans:recommendation:01a1fcb1-bbcf-7492-a5c6-9d36a531c703"),
            Map.entry("supplier", "childrens-services"),
            Map.entry("budget", "audits"),
            Map.entry("value", "2"));

    /** As long as anybody holds the answer: each is looked at several times. */
    private static final Map<Response, Document> PAGES = Collections.synchronizedMap(new WeakHashMap<>());

    private static Document page(Response answer) {
        return PAGES.computeIfAbsent(answer, unread -> Jsoup.parse(unread.asString()));
    }

    /** All on a page, but for the way out that stands on each. */
    static Stream<ServedForm> on(String page, Browser browser) {
        Response answer = browser.asks().get(page);
        answer.then().statusCode(200);
        return page(answer).select("form[method=post]:not([action=/sign-out])").stream().map(form -> new ServedForm(browser, form));
    }

    String action() {
        return html.attr("action");
    }

    boolean bringsAFile() {
        return html.attr("enctype").startsWith("multipart");
    }

    /** Which is refused before it is sent while there is none. */
    boolean isNothingButAFile() {
        return bringsAFile() && texts().isEmpty();
    }

    /** Whether scripts send it from within its page. */
    boolean isSentInPlace() {
        return html.hasAttr("hx-post");
    }

    /** Whether nobody may ever see again what was typed. */
    boolean isSecret() {
        return !html.select("[type=password]").isEmpty();
    }

    /** Names of the fields for text, and those of them that take any. */
    List<String> texts() {
        return html.select("input[type=text], textarea").eachAttr("name");
    }

    static boolean isFree(String field) {
        return !TYPED.containsKey(field);
    }

    /** As somebody fills in no more than is needed. */
    Map<String, String> filledIn() {
        Map<String, String> fields = new HashMap<>();
        html.select("[name]:not(button, [type=file])").forEach(field -> fields.putIfAbsent(field.attr("name"), typed(field)));
        return fields;
    }

    private static String typed(Element field) {
        String name = field.attr("name");
        boolean needed = field.hasAttr("required") || field.is("input, textarea") && TYPED.containsKey(name) || name.equals("roles") || name.equals("reviews") || name.startsWith("readings[") || name.endsWith("verbs") || name.startsWith("presence-");
        if (!shown(field).isEmpty() || !needed) {
            return shown(field);
        }
        if (field.is("select")) {
            return field.select("option:not([value=''])").attr("value");
        }
        return switch (field.attr("type") + field.attr("inputmode")) {
            case "date" -> "2013-03-12";
            case "textnumeric", "textdecimal" -> "2";
            case "checkbox" -> field.attr("value");
            default -> TYPED.getOrDefault(name, "Three or four words");
        };
    }

    private static String shown(Element field) {
        if (field.is("select")) {
            Element chosen = field.selectFirst("option[selected]");
            return chosen == null ? "" : chosen.hasAttr("value") ? chosen.attr("value") : chosen.text();
        }
        boolean off = field.attr("type").equals("checkbox") && !field.hasAttr("checked");
        return off ? "" : field.is("textarea") ? field.wholeText() : field.attr("value");
    }

    Response send(Map<String, String> fields) {
        return send(fields, browser.asks());
    }

    Response send(Map<String, String> fields, RequestSpecification request) {
        if (bringsAFile()) {
            fields.forEach(request::multiPart);
        } else {
            request.contentType("application/x-www-form-urlencoded; charset=UTF-8").formParams(fields);
        }
        return request.post(action());
    }

    /** What is said against a field, there or, where the form is offered no more, above; "" for nothing. */
    String error(Response answer, String field) {
        String id = html.select("[name='" + field + "']").attr("id");
        Elements said = page(answer).select("[id='" + id + "-error'], #errors a[href='#" + id + "']");
        return said.isEmpty() ? "" : said.first().text();
    }

    /** What is seen first on the page: what became of the form. */
    static String message(Response answer) {
        return page(answer).select("#errors [role=alert] p, .prose p").text();
    }

    /** Where whoever sent it sees it again: in the answer, or where that leads. */
    Response backAt(Response answer) {
        String location = answer.header("Location");
        String there = location == null ? page(answer).select("a[href*='kept=']").attr("href") : location;
        return there.isEmpty() ? answer : browser.asks().get(there.replaceFirst("#.*", "").replaceFirst("^https?://[^/]*", ""));
    }

    /** The fields of which a page does not show what was typed, in the form or below it where it is offered no more. */
    List<String> lost(Response answer, Map<String, String> typed) {
        Document page = page(answer);
        return html.select("[name]:not([type=hidden], [type=password], [type=file], button)").eachAttr("name").stream().distinct()
                .filter(field -> !typed.get(field).isEmpty())
                .filter(field -> page.select("form[action=" + action() + "] [name='" + field + "']").stream().noneMatch(one -> shown(one).equals(typed.get(field)))
                        && page.select(".typed").stream().noneMatch(one -> one.wholeText().equals(typed.get(field)))).toList();
    }

    @Override
    public String toString() {
        return action();
    }
}
