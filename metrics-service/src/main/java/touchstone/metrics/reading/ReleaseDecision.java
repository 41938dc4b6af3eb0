package touchstone.metrics.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import touchstone.contracts.metrics.indicator.Relation;
import touchstone.contracts.metrics.release.ReleasePreview;
import touchstone.contracts.metrics.release.ReleasedFigure;
import touchstone.metrics.disclosure.CountedIndicator;
import touchstone.metrics.disclosure.Disclosure;
import touchstone.metrics.disclosure.FigureNumbers;
import touchstone.metrics.indicator.IndicatorEntity;
import touchstone.platform.caller.Caller;

/** Shows accepted figures to everyone outside the authority, and withholds those that would tell of a child. */
final class ReleaseDecision {
    private final Map<UUID, IndicatorEntity> indicators;
    private final List<ReadingEntity> accepted;
    private final Set<String> withheldPlaces;
    private final List<ReleasedFigure> shown = new ArrayList<>();
    private final List<ReleasedFigure> withheld = new ArrayList<>();

    /** @param accepted all that was ever accepted of the indicators, which hang together with no other */
    ReleaseDecision(Map<UUID, IndicatorEntity> indicators, List<ReadingEntity> accepted) {
        this.indicators = indicators;
        this.accepted = accepted;
        List<CountedIndicator> counted = indicators.values().stream()
                .map(indicator -> new CountedIndicator(indicator.code, indicator.described().unit(), indicator.described().frequency(), indicator.described().counting())).toList();
        this.withheldPlaces = Disclosure.withheld(counted, accepted.stream().map(reading -> reading.figure(code(reading))).toList());
    }

    /** What would become of some of them, without doing it. */
    ReleasePreview preview(Collection<ReadingEntity> some) {
        Map<Boolean, List<ReleasedFigure>> split = some.stream().collect(Collectors.partitioningBy(this::isWithheld,
                Collectors.mapping(this::released, Collectors.toList())));
        return new ReleasePreview(split.get(false), split.get(true));
    }

    void make(Caller caller) {
        accepted.forEach(this::decide);
        withholdNotes();
        if (!shown.isEmpty() || !withheld.isEmpty()) {
            new ReleaseEntity(accepted.get(0).authority, caller, shown, withheld).persist();
        }
    }

    private boolean isWithheld(ReadingEntity reading) {
        return withheldPlaces.contains(reading.figure(code(reading)).place());
    }

    private void decide(ReadingEntity reading) {
        boolean withhold = isWithheld(reading);
        if (withhold && !reading.suppressed) {
            reading.suppress();
            withheld.add(released(reading));
        } else if (!withhold && !reading.shown) {
            reading.show();
            shown.add(released(reading));
        }
    }

    /** A note with a number in it may tell of a figure that is withheld, of its own indicator or of a related one. */
    private void withholdNotes() {
        Set<String> guarded = accepted.stream().filter(reading -> reading.suppressed).map(this::code).collect(Collectors.toSet());
        Set<String> silent = new HashSet<>(guarded);
        indicators.values().forEach(indicator -> {
            Set<String> related = indicator.described().counting().relations().stream().map(Relation::indicator).collect(Collectors.toSet());
            if (guarded.contains(indicator.code)) {
                silent.addAll(related);
            } else if (related.stream().anyMatch(guarded::contains)) {
                silent.add(indicator.code);
            }
        });
        accepted.stream().filter(reading -> reading.note != null && silent.contains(code(reading)) && !FigureNumbers.in(reading.note).isEmpty())
                .forEach(ReadingEntity::withholdNote);
    }

    private ReleasedFigure released(ReadingEntity reading) {
        return new ReleasedFigure(code(reading), reading.period.text(), reading.part(), reading.revision);
    }

    private String code(ReadingEntity reading) {
        return indicators.get(reading.indicator).code;
    }
}
