package touchstone.plans.recommendation;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.plans.Programme;
import touchstone.plans.Tries;
import touchstone.platform.testing.TestDatabase;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CompletionTest {
    private static final LocalDate BEGIN = LocalDate.of(2013, 1, 1);
    private static final String END = "2014-06-30";

    /** What the council says of an action at a date. */
    record Report(LocalDate asAt, String claimed) {}

    static List<List<Report>> reports() {
        Arbitrary<LocalDate> day = Arbitraries.integers().between(0, 500).map(BEGIN::plusDays);
        Arbitrary<Report> report = Combinators.combine(day, Arbitraries.of("completed", "completed", "in-progress")).as(Report::new);
        return Tries.of(report.list().ofMinSize(1).ofMaxSize(4));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void completing_actions_never_completes_a_recommendation_and_a_body_does(List<Report> reports) {
        Programme town = new Programme(BEGIN.toString());
        String ask = town.recommendation(1, "within-3-months");
        for (int order = 1; order <= reports.size(); order++) {
            String action = town.action(ask, order, "");
            town.accepted(action, reports.get(order - 1).claimed(), reports.get(order - 1).asAt().toString(), "");
            town.impactShown(action, BEGIN.toString());
        }
        boolean allCompleted = reports.stream().allMatch(report -> report.claimed().equals("completed"));
        town.recommendationAt(ask, END).body("recommendation.standing.signedOffOn", nullValue())
                .body("recommendation.due.daysLate", greaterThan(0)).body("recommendation.standing.rag", equalTo(allCompleted ? "amber" : "red"));
        town.signOff(ask, END).statusCode(allCompleted ? 200 : 409);
        town.recommendationAt(ask, END).body("recommendation.standing.rag", equalTo(allCompleted ? "blue" : "red"));
    }
}
