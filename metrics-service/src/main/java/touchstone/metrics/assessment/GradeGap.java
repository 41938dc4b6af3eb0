package touchstone.metrics.assessment;

import java.util.List;
import touchstone.contracts.metrics.assessment.Grade;

/** How many grades lie between two judgements of one area. */
final class GradeGap {
    private static final List<String> NUMBERS = List.of("", "one grade", "two grades", "three grades");

    private GradeGap() {}

    /** Above the first when positive. "Adequate" became "requires improvement" in 2013: they are one rung. */
    static int between(Grade before, Grade now) {
        return rung(now) - rung(before);
    }

    private static int rung(Grade grade) {
        return switch (grade) {
            case OUTSTANDING -> 4;
            case GOOD -> 3;
            case ADEQUATE, REQUIRES_IMPROVEMENT -> 2;
            case INADEQUATE -> 1;
        };
    }

    static String words(int gap) {
        return gap == 0 ? "the same" : NUMBERS.get(Math.abs(gap)) + (gap > 0 ? " higher" : " lower");
    }
}
