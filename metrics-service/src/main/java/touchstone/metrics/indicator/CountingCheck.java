package touchstone.metrics.indicator;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import touchstone.contracts.metrics.indicator.Counting;
import touchstone.contracts.metrics.indicator.Dimension;
import touchstone.contracts.metrics.indicator.NewIndicator;
import touchstone.contracts.metrics.indicator.Part;
import touchstone.contracts.metrics.indicator.Relation;
import touchstone.contracts.metrics.indicator.RelationKind;
import touchstone.contracts.metrics.indicator.Subject;
import touchstone.contracts.metrics.indicator.Unit;
import touchstone.platform.problem.Problems;

/** Checks what an indicator declares of its counts; what is left out is children, five and nothing. */
final class CountingCheck {
    private static final int USUAL_THRESHOLD = 5;

    private final String authority;
    private final NewIndicator facts;

    CountingCheck(String authority, NewIndicator facts) {
        this.authority = authority;
        this.facts = facts;
    }

    /** 422 when it cannot be so. */
    Counting counting() {
        Counting given = facts.counting();
        if (given == null) {
            return new Counting(Subject.CHILDREN, USUAL_THRESHOLD, null, List.of(), List.of());
        }
        Counting counting = new Counting(Objects.requireNonNullElse(given.subject(), Subject.CHILDREN),
                Objects.requireNonNullElse(given.threshold(), USUAL_THRESHOLD), given.addsUp(),
                Objects.requireNonNullElse(given.dimensions(), List.of()), Objects.requireNonNullElse(given.relations(), List.of()));
        checkDimensions(counting.dimensions());
        checkRelations(counting.relations());
        return counting;
    }

    private static void checkDimensions(List<Dimension> dimensions) {
        Set<String> splits = new HashSet<>();
        for (Dimension dimension : dimensions) {
            if (!splits.add(dimension.by())) {
                throw Problems.invalid("counting.dimensions", "has '%s' twice; keep one of them".formatted(dimension.by()));
            }
            Set<String> parts = new HashSet<>();
            for (Part part : dimension.parts()) {
                if (part.within() != null && !parts.contains(part.within())) {
                    throw Problems.invalid("counting.dimensions", "has no part '%s' before '%s', which is to be within it".formatted(part.within(), part.name()));
                }
                if (!parts.add(part.name())) {
                    throw Problems.invalid("counting.dimensions", "has the part '%s' twice; keep one of them".formatted(part.name()));
                }
            }
        }
    }

    private void checkRelations(List<Relation> relations) {
        Map<String, IndicatorEntity> others = relations.isEmpty() ? Map.of()
                : IndicatorEntity.byCode(authority, relations.stream().map(Relation::indicator).collect(Collectors.toSet()));
        for (Relation relation : relations) {
            IndicatorEntity other = others.get(relation.indicator());
            if (other == null || relation.indicator().equals(facts.code())) {
                throw Problems.invalid("counting.relations", "name '%s', which is not another indicator of this authority".formatted(relation.indicator()));
            }
            if (relation.kind() == RelationKind.COMPLEMENT_OF && other.described().unit() != Unit.PERCENTAGE) {
                throw Problems.invalid("counting.relations", "cannot be a complement of '%s', which is not a percentage".formatted(relation.indicator()));
            }
        }
    }
}
