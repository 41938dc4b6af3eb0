package touchstone.gateway.web.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import touchstone.contracts.plans.recommendation.NewRecommendation;
import touchstone.gateway.web.form.PastedRows;

/**
 * Recommendations as they are copied from a report's table. The columns stand in the order of {@link AskColumn}, or under
 * headings of their own.
 *
 * @param asks  those that could be read
 * @param rows  in which they stand, counted as in the sheet
 * @param wrong what could not be read, a sentence each, beginning with the row
 */
record AskSheet(List<NewRecommendation> asks, List<Integer> rows, List<String> wrong) {

    /**
     * @param agencies names by slug
     * @param first    the number of the first where the sheet gives none
     */
    static AskSheet read(String pasted, UUID inspection, Map<String, String> agencies, int first) {
        PastedRows pastedRows = PastedRows.of(pasted);
        List<String> wrong = pastedRows.wrong();
        List<NewRecommendation> asks = new ArrayList<>();
        List<Integer> rows = new ArrayList<>();
        List<AskColumn> columns = List.of(AskColumn.values());
        for (int i = 0; i < pastedRows.cells().size(); i++) {
            List<String> cells = pastedRows.cells().get(i);
            if (i == 0 && AskColumn.isHeading(cells)) {
                columns = AskColumn.of(cells, wrong);
            } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                asks.add(new AskRow(i + 1, columns, cells, agencies).read(inspection, first + asks.size(), wrong));
                rows.add(i + 1);
            }
        }
        return new AskSheet(asks.stream().filter(Objects::nonNull).toList(), rows, wrong);
    }

    int row(int place) {
        return place < rows.size() ? rows.get(place) : place + 1;
    }
}
