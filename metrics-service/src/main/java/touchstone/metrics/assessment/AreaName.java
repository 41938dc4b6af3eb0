package touchstone.metrics.assessment;

import java.util.Locale;
import touchstone.contracts.metrics.assessment.Judgement;

/** Which area a judgement is of, however its name is written: papers differ in capitals and blanks. */
record AreaName(String section, String area) {
    static AreaName of(Judgement judgement) {
        return new AreaName(plain(judgement.section()), plain(judgement.area()));
    }

    static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
