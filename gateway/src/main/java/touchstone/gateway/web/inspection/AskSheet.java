package touchstone.gateway.web.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import touchstone.contracts.plans.recommendation.NewRecommendation;
import touchstone.gateway.web.sheet.PastedRow;
import touchstone.gateway.web.sheet.PastedTable;

/**
 * Recommendations as they are copied from a report's table.
 *
 * @param asks those that could be read
 */
record AskSheet(PastedTable<AskColumn> table, List<NewRecommendation> asks) {

    /**
     * @param agencies names by slug
     * @param first    the number of the first where the sheet gives none
     */
    static AskSheet read(String pasted, UUID inspection, Map<String, String> agencies, int first) {
        PastedTable<AskColumn> table = PastedTable.of(pasted, AskColumn.class);
        List<NewRecommendation> asks = new ArrayList<>();
        for (PastedRow<AskColumn> row : table.rows()) {
            asks.add(new AskRow(row, agencies).read(inspection, first + asks.size()));
        }
        return new AskSheet(table, asks.stream().filter(Objects::nonNull).toList());
    }
}
