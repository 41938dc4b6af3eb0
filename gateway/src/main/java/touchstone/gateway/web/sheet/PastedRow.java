package touchstone.gateway.web.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a pasted table.
 *
 * @param number as it counts in the sheet, from 1
 * @param cells  by column, without the blanks around them
 * @param wrong  of the whole table; what cannot be read of this row is added
 */
public record PastedRow<C extends Enum<C> & SheetColumn>(int number, Map<C, String> cells, List<String> wrong) {

    /** "" where nothing stands. */
    public String cell(C column) {
        return cells.getOrDefault(column, "");
    }

    /** Null where nothing stands. */
    public String textOrNull(C column) {
        String said = cell(column);
        return said.isEmpty() ? null : said;
    }

    public void say(String what) {
        wrong.add("Row %d: %s".formatted(number, what));
    }

    /**
     * The slug of an agency that is called so, by its name or its slug.
     *
     * @param agencies names by slug
     */
    public Optional<String> agency(String said, Map<String, String> agencies) {
        return agencies.entrySet().stream().filter(one -> said.equalsIgnoreCase(one.getKey()) || said.equalsIgnoreCase(one.getValue())).map(Map.Entry::getKey).findFirst();
    }

    /** Says that there is none that is called so, and which there are. */
    public void sayNoAgency(String said, Map<String, String> agencies, String otherwise) {
        say("“%s” is no agency here. Expected: %s%s.".formatted(said, agencies.isEmpty() ? "an agency that an administrator has added"
                : String.join(", ", agencies.values()), otherwise));
    }

    /** The day that stands there; null where none does, or where what stands there is none, which is said. */
    public SaidDate day(C column, boolean vague) {
        String said = cell(column);
        if (said.isEmpty()) {
            return SaidDate.NONE;
        }
        Optional<SaidDate> read = SaidDate.read(said).filter(date -> vague || date.words() == null);
        if (read.isEmpty()) {
            say("“%s” under %s is no %s. Expected: a day such as 2013-04-23, 23/04/2013 or 23 April 2013%s.".formatted(said, column.heading(),
                    vague ? "date" : "day", vague ? "; or what people say, such as April 2013, June or July 2013, Q2 2013/14, ongoing or TBC" : ""));
        }
        return read.orElse(SaidDate.NONE);
    }
}
