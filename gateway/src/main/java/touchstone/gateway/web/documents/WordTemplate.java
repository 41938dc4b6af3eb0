package touchstone.gateway.web.documents;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Objects;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import touchstone.gateway.web.documents.paper.PaperDocument;

/** What a Word file has before a word is written: styles, page, language, title, page numbers, and the list of its items. */
final class WordTemplate {
    /** Millimetres in the twentieths of a point that Word counts in. */
    private static final double MM = 1440 / 25.4;

    private final XWPFNumbering numbering;

    /** The list that goes on; null when the next item begins one. */
    private BigInteger list;
    private int next;

    private WordTemplate(XWPFNumbering numbering) {
        this.numbering = numbering;
    }

    static WordTemplate into(XWPFDocument word, PaperDocument paper) throws IOException {
        word.getProperties().getCoreProperties().setTitle(paper.title());
        word.getProperties().getCoreProperties().setCreator(paper.authority());
        try (InputStream styles = open("styles.xml"); InputStream lists = open("numbering.xml")) {
            word.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            XWPFNumbering numbering = word.createNumbering();
            numbering.setNumbering(NumberingDocument.Factory.parse(lists).getNumbering());
            setPage(word);
            addFooter(word, paper.title());
            return new WordTemplate(numbering);
        } catch (XmlException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(WordTemplate.class.getResourceAsStream("/paper/" + name), name);
    }

    private static void setPage(XWPFDocument word) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        section.addNewPgSz().setW(mm(210));
        section.getPgSz().setH(mm(297));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(mm(22));
        margins.setBottom(mm(22));
        margins.setLeft(mm(25));
        margins.setRight(mm(25));
        margins.setHeader(mm(12));
        margins.setFooter(mm(12));
        margins.setGutter(BigInteger.ZERO);
    }

    private static BigInteger mm(int length) {
        return BigInteger.valueOf(Math.round(length * MM));
    }

    /** Word counts the pages. */
    private static void addFooter(XWPFDocument word, String title) {
        XWPFParagraph foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        foot.createRun().setText(title);
        foot.createRun().addTab();
        foot.createRun().setText("Page ");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
        foot.createRun().setText(" of ");
        foot.getCTP().addNewFldSimple().setInstr("NUMPAGES");
    }

    /** The next item begins a list of its own. */
    void restart() {
        list = null;
    }

    /** Puts a heading on the list under its number; where numbers are left out, a new list goes on from there. */
    void number(XWPFParagraph heading, int number) {
        if (list == null || number != next) {
            list = numbering.addNum(BigInteger.ZERO);
            CTNumLvl first = numbering.getNum(list).getCTNum().addNewLvlOverride();
            first.setIlvl(BigInteger.ZERO);
            first.addNewStartOverride().setVal(BigInteger.valueOf(number));
        }
        heading.setNumID(list);
        heading.setNumILvl(BigInteger.ZERO);
        next = number + 1;
    }
}
