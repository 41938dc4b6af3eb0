package touchstone.gateway.web.recommendation;

import java.util.List;
import java.util.stream.Stream;
import touchstone.contracts.plans.inspection.Inspection;
import touchstone.contracts.plans.inspection.Theme;
import touchstone.gateway.status.words.Words;

/**
 * What inspectors found that a recommendation came from.
 *
 * @param inspection null when it is not known just now
 * @param gaps       those that its actions answer
 */
record Finding(Inspection inspection, List<Theme> gaps) {

    /** "Protection of children, published 15 May 2013", and each gap. */
    List<String> words() {
        return Stream.concat(Stream.ofNullable(inspection).map(Finding::words), gaps.stream().map(gap -> Words.brief(gap.text()))).toList();
    }

    /** Of the page of the inspection; null where it is not known just now. */
    String address(String base) {
        return inspection == null ? null : base + "/inspections/" + inspection.reference();
    }

    private static String words(Inspection inspection) {
        return inspection.title() + (inspection.publishedOn() == null
                ? ", day of publication unknown" : ", published " + Words.day(inspection.publishedOn()));
    }
}
