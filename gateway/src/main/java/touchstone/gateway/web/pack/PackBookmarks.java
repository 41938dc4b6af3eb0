package touchstone.gateway.web.pack;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The bookmarks of a pack: those of its front, and under each item its papers. */
final class PackBookmarks {
    private static final Pattern ITEM = Pattern.compile("(\\d+)\\. .*");

    private final PDDocumentOutline outline;
    private final Map<Integer, PDOutlineItem> items = new HashMap<>();

    /** @param front with bookmarks for its items, as it was written */
    PackBookmarks(PDDocument front) {
        outline = front.getDocumentCatalog().getDocumentOutline();
        remember(outline);
    }

    private void remember(PDOutlineNode node) {
        for (PDOutlineItem mark : node.children()) {
            Matcher item = ITEM.matcher(mark.getTitle());
            if (item.matches()) {
                items.put(Integer.valueOf(item.group(1)), mark);
            }
            remember(mark);
        }
    }

    void add(PackPaper paper, PDPage first) {
        PDPageFitWidthDestination there = new PDPageFitWidthDestination();
        there.setPage(first);
        there.setTop((int) first.getCropBox().getUpperRightY());
        PDOutlineItem mark = new PDOutlineItem();
        mark.setTitle(paper.paper().title());
        mark.setDestination(there);
        PDOutlineNode under = items.get(paper.item().number());
        (under == null ? outline : under).addLast(mark);
    }
}
