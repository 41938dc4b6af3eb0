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
import touchstone.gateway.web.sheet.PastedRow;

/** A row of pasted recommendations. */
record AskRow(PastedRow<AskColumn> row, Map<String, String> agencies) {
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
    NewRecommendation read(UUID inspection, int place) {
        String text = row.cell(AskColumn.TEXT);
        if (text.isEmpty()) {
            row.say("no recommendation. Expected: what the inspectors ask, in their words.");
        }
        String said = row.cell(AskColumn.NUMBER);
        Matcher numbered = NUMBERED.matcher(said.isEmpty() ? String.valueOf(place) : said);
        if (!numbered.matches()) {
            row.say("“%s” is no number. Expected: a number such as 5 or R5.".formatted(said));
            return null;
        }
        String prefix = numbered.group(1).isEmpty() ? "R" : numbered.group(1).toUpperCase(Locale.UK);
        int count = Integer.parseInt(numbered.group(2));
        return new NewRecommendation(inspection, prefix + count, count, text, timescale(), lead(), List.of());
    }

    private Timescale timescale() {
        String said = row.cell(AskColumn.TIMESCALE);
        Timescale known = TIMESCALES.get(said.toLowerCase(Locale.UK).replaceAll("[\\s-]+", " "));
        if (known == null) {
            row.say("“%s” is no timescale. Expected: immediate, within 3 months, within 6 months or ongoing.".formatted(said));
        }
        return known;
    }

    private String lead() {
        String said = row.cell(AskColumn.LEAD);
        Optional<String> slug = row.agency(said, agencies);
        if (slug.isEmpty()) {
            row.sayNoAgency(said, agencies, "");
        }
        return slug.orElse(null);
    }
}
