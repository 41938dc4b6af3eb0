package touchstone.gateway.web.sheet;

import java.util.Set;

/** A column of a table that people paste; the constants stand in the order that holds where no headings do. */
public interface SheetColumn {
    /** What it is called: "Lead agency". */
    String heading();

    /** What else people call it, in small letters. */
    Set<String> also();

    /** Whether a first row that names it is the headings. */
    boolean marksHeadings();
}
