package touchstone.gateway.web.documents;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import touchstone.gateway.web.documents.paper.PaperDocument;
import touchstone.gateway.web.documents.paper.PaperLine;
import touchstone.gateway.web.documents.paper.PaperLine.Tone;
import touchstone.gateway.web.documents.paper.PaperPart;
import touchstone.gateway.web.documents.paper.PaperSection;
import touchstone.gateway.web.documents.paper.PaperTable;

/** A paper as a Word file to go on writing in: real headings, numbers that Word counts, tables whose heads repeat. */
@ApplicationScoped
class WordWriter {

    byte[] write(PaperDocument paper) {
        try (XWPFDocument word = new XWPFDocument(); ByteArrayOutputStream file = new ByteArrayOutputStream(1 << 15)) {
            WordTemplate template = WordTemplate.into(word, paper);
            paragraph(word, "Council", paper.authority());
            paragraph(word, "Title", paper.body() + ": " + paper.name());
            paper.facts().forEach(fact -> add(word, fact));
            paper.parts().forEach(part -> add(word, template, part));
            word.write(file);
            return file.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void add(XWPFDocument word, WordTemplate template, PaperPart part) {
        paragraph(word, "Heading1", part.heading()).setPageBreak(part.apart());
        part.lines().forEach(line -> add(word, line));
        if (part.table() != null) {
            add(word, part.table());
        }
        template.restart();
        for (PaperSection section : part.sections()) {
            template.number(paragraph(word, "Heading2", section.title()), section.number());
            section.lines().forEach(line -> add(word, line));
        }
    }

    private static void add(XWPFDocument word, PaperLine line) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style(line.tone()));
        if (!line.label().isEmpty()) {
            XWPFRun label = paragraph.createRun();
            label.setBold(true);
            label.setText(line.label() + ": ");
        }
        paragraph.createRun().setText(line.tone() == Tone.SIGNATURE ? "_".repeat(40) : line.words());
    }

    private static String style(Tone tone) {
        return switch (tone) {
            case PLAIN, SIGNATURE -> "Normal";
            case QUIET -> "Quiet";
            case DECISION -> "Decision";
        };
    }

    private static void add(XWPFDocument word, PaperTable table) {
        XWPFTable grid = word.createTable(table.rows().size() + 1, table.columns().size());
        grid.setStyleID("PaperGrid");
        grid.setWidth("100%");
        grid.getCTTbl().getTblPr().unsetTblBorders(); // the style has its own
        grid.getRow(0).setRepeatHeader(true);
        fill(grid, 0, table.columns(), "TableHead");
        for (int row = 0; row < table.rows().size(); row++) {
            grid.getRow(row + 1).setCantSplitRow(true);
            fill(grid, row + 1, table.rows().get(row), "TableText");
        }
    }

    private static void fill(XWPFTable grid, int row, List<String> texts, String style) {
        for (int column = 0; column < texts.size(); column++) {
            XWPFTableCell cell = grid.getRow(row).getCell(column);
            XWPFParagraph paragraph = cell.getParagraphs().get(0);
            paragraph.setStyle(style);
            paragraph.createRun().setText(texts.get(column));
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String style, String words) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(words);
        return paragraph;
    }
}
