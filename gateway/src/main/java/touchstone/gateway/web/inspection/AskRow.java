package touchstone.gateway.web.inspection;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import touchstone.contracts.plans.recommendation.NewRecommendation;
import touchstone.contracts.plans.recommendation.Timescale;

/** A row of pasted recommendations. */
record AskRow(int number, List<AskColumn> columns, List<String> cells, Map<String, String> agencies) {
    private static final Pattern NUMBERED = Pattern.compile("([A-Za-z]{0,3})[ .]?(\\d{1,3})[.)]?");

    /** What people write, in small letters and with one blank between words. */
    private static final Map<String, Timescale> TIMESCALES = Map.ofEntries(
            Map.entry("immediate", Timescale.IMMEDIATE), Map.entry("immediately", Timescale.IMMEDIATE),
            Map.entry("within 3 months", Timescale.WITHIN_3_MONTHS), Map.entry("within three months", Timescale.WITHIN_3_MONTHS), Map.entry("3 months", Timescale.WITHIN_3_MONTHS),
            Map.entry("within 6 months", Timescale.WITHIN_6_MONTHS), Map.entry("within six months", Timescale.WITHIN_6_MONTHS), Map.entry("6 months", Timescale.WITHIN_6_MONTHS),
            Map.entry("ongoing", Timescale.ONGOING));

    /**
     * The recommendation; what of it cannot be read is null, and is said.
     *
     * @param place its number where the sheet gives none
     */
    NewRecommendation read(UUID inspection, int place, List<String> wrong) {
        if (cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isEmpty())) {
            say(wrong, "it has %d cells. Expected: at most %d.".formatted(cells.size(), columns.size()));
        }
        String text = cell(AskColumn.TEXT);
        if (text.isEmpty()) {
            say(wrong, "no recommendation. Expected: what the inspectors ask, in their words.");
        }
        String said = cell(AskColumn.NUMBER);
        Matcher numbered = NUMBERED.matcher(said.isEmpty() ? String.valueOf(place) : said);
        if (!numbered.matches()) {
            say(wrong, "“%s” is no number. Expected: a number such as 5 or R5.".formatted(said));
            return null;
        }
        String prefix = numbered.group(1).isEmpty() ? "R" : numbered.group(1).toUpperCase(Locale.UK);
        int count = Integer.parseInt(numbered.group(2));
        return new NewRecommendation(inspection, prefix + count, count, text, timescale(wrong), lead(wrong), List.of());
    }

    private Timescale timescale(List<String> wrong) {
        String said = cell(AskColumn.TIMESCALE);
        Timescale known = TIMESCALES.get(said.toLowerCase(Locale.UK).replaceAll("[\\s-]+", " "));
        if (known == null) {
            say(wrong, "“%s” is no timescale. Expected: immediate, within 3 months, within 6 months or ongoing.".formatted(said));
        }
        return known;
    }

    private String lead(List<String> wrong) {
        String said = cell(AskColumn.LEAD);
        Optional<String> slug = agencies.entrySet().stream().filter(one -> said.equalsIgnoreCase(one.getKey()) || said.equalsIgnoreCase(one.getValue()))
                .map(Map.Entry::getKey).findFirst();
        if (slug.isEmpty()) {
            say(wrong, "“%s” is no agency here. Expected: %s.".formatted(said, agencies.isEmpty() ? "an agency that an administrator has added"
                    : String.join(", ", agencies.values())));
        }
        return slug.orElse(null);
    }

    private String cell(AskColumn column) {
        int place = columns.indexOf(column);
        return place < 0 || place >= cells.size() ? "" : cells.get(place);
    }

    private void say(List<String> wrong, String what) {
        wrong.add("Row %d: %s".formatted(number, what));
    }
}
