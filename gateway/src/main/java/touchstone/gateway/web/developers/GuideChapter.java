package touchstone.gateway.web.developers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * A chapter of the guide for partner agencies, which is written once, in {@code docs/partners.md}.
 *
 * @param html what stands under its title, as our own words in Markdown were rendered
 */
record GuideChapter(String title, String html) {
    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser MARKDOWN = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(TABLES).attributeProviderFactory(context -> GuideChapter::dress).build();

    /** Those of a guide, in their order. */
    static List<GuideChapter> of(String guide) {
        return Stream.of(guide.split("(?m)^## ")).skip(1).map(chapter -> {
            int end = chapter.indexOf('\n');
            return new GuideChapter(chapter.substring(0, end).strip(), scrolling(HTML.render(MARKDOWN.parse(chapter.substring(end)))));
        }).toList();
    }

    /** A table that does not fit on a narrow screen is moved by itself, by keys as well. */
    private static String scrolling(String html) {
        return html.replace("<table ", "<div class=\"scroll\" tabindex=\"0\"><table ").replace("</table>", "</table></div>");
    }


    private static void dress(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof FencedCodeBlock && tag.equals("pre")) {
            attributes.put("tabindex", "0");
        } else if (node instanceof TableBlock) {
            attributes.put("class", "table");
        }
    }

    public String slug() {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
    }
}
