package touchstone.metrics.reading;

import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchstone.platform.sql.DeferredWrites;
import touchstone.platform.sql.Reads;

/** Stores readings as they come, by the hundred: one statement for all of them and no entity for each. */
@Singleton
class ReadingStore {
    private static final List<Column> COLUMNS = List.of(
            new Column("id", "uuid", reading -> reading.id), new Column("version", "int", reading -> reading.version),
            new Column("authority", "text", reading -> reading.authority), new Column("indicator", "uuid", reading -> reading.indicator),
            new Column("slot", "text", reading -> reading.slot),
            new Column("period", "text", reading -> reading.period.text()), new Column("kind", "text", reading -> reading.period.kind()),
            new Column("starts", "date", reading -> reading.period.from()), new Column("ends", "date", reading -> reading.period.to()),
            new Column("part_by", "text", reading -> reading.partBy), new Column("part_name", "text", reading -> reading.partName),
            new Column("numerator", "numeric", reading -> reading.measured.numerator()),
            new Column("denominator", "numeric", reading -> reading.measured.denominator()),
            new Column("value", "numeric", reading -> reading.measured.value()), new Column("stated", "numeric", reading -> reading.measured.stated()),
            new Column("missing", "text", reading -> reading.measured.missing()),
            new Column("percent_only", "boolean", reading -> reading.measured.percentOnly()),
            new Column("provisional", "boolean", reading -> reading.provisional),
            new Column("illustrative", "boolean", reading -> reading.illustrative), new Column("note", "text", reading -> reading.note),
            new Column("state", "text", reading -> reading.state), new Column("revision", "int", reading -> reading.revision),
            new Column("agency", "text", reading -> reading.agency), new Column("submitted_by", "text", reading -> reading.submittedBy), new Column("submitter", "text", reading -> reading.submitter),
            new Column("reported_on", "date", reading -> reading.reportedOn), new Column("known_on", "date", reading -> reading.knownOn),
            new Column("suppressed", "boolean", reading -> reading.suppressed));

    /** In the order of their places, so that two batches for the same places wait for each other and never cross. */
    private static final String INSERT = "insert into reading (%s) select %s from unnest(%s) r (%1$s) order by r.indicator, r.slot".formatted(
            listed(Column::name), listed(column -> "cast(r.%s as %s)".formatted(column.name(), column.type())), listed(column -> "?"));

    private static final String RELATED = """
            with recursive relation as materialized (
                 select cast(i.code as text) collate "C" as one, (declared ->> 'indicator') collate "C" as other
                   from indicator i cross join lateral jsonb_array_elements(i.counting -> 'relations') declared
                  where i.authority = :authority),
            related (code) as (
                 select cast(i.code as text) collate "C" from indicator i where i.id = any(cast(:indicators as uuid[]))
                 union
                 select case when relation.one = related.code then relation.other else relation.one end
                   from related join relation on related.code in (relation.one, relation.other))
            select i.id from related join indicator i on i.authority = :authority and i.code = related.code""";

    private static final String COUNTS = """
            select distinct on (r.indicator, r.slot) r.indicator, r.slot, r.numerator, r.denominator, r.value
              from reading r
             where r.indicator = any(cast(:indicators as uuid[])) and r.period = any(:periods) and r.state in ('ACCEPTED', 'SUBMITTED')
             order by r.indicator, r.slot, r.state = 'ACCEPTED', r.revision desc""";

    static final String WAITING = """
            select reading.indicator, reading.slot
              from unnest(:indicators, :slots) asked (indicator, slot)
              join reading on reading.indicator = cast(asked.indicator as uuid) and reading.slot = asked.slot collate "C"
             where reading.state = 'SUBMITTED'""";

    private final DeferredWrites writes;
    private final Reads reads;
    private final Validator limits;

    ReadingStore(DeferredWrites writes, Reads reads, Validator limits) {
        this.writes = writes;
        this.reads = reads;
        this.limits = limits;
    }

    /** By which rows are held to the limits of the contract. */
    Validator limits() {
        return limits;
    }

    /** @param value may be null */
    private record Column(String name, String type, Function<ReadingEntity, ?> value) {}

    private static String listed(Function<Column, String> part) {
        return COLUMNS.stream().map(part).collect(Collectors.joining(", "));
    }

    /** Those of the places that have a figure waiting for review. */
    Set<Place> waiting(Collection<Place> places) {
        Map<String, ?> with = Map.of("indicators", texts(places, Place::indicator), "slots", texts(places, Place::slot));
        return reads.list(WAITING, with, row -> new Place(row.id("indicator"), row.text("slot"))).stream().collect(Collectors.toSet());
    }

    /** The indicators, and all whose counts tell of theirs. */
    Set<UUID> related(String authority, Collection<UUID> indicators) {
        Map<String, ?> with = Map.of("authority", authority, "indicators", indicators.stream().map(UUID::toString).toList());
        return Set.copyOf(reads.list(RELATED, with, row -> row.id("id")));
    }

    /** What is accepted or waits for review of indicators in the periods of readings, the latter before the former. */
    List<StoredCount> counts(Collection<ReadingEntity> alike) {
        Map<String, ?> with = Map.of("indicators", alike.stream().map(reading -> reading.indicator.toString()).distinct().toList(),
                "periods", alike.stream().map(reading -> reading.period.text()).distinct().toList());
        return reads.list(COUNTS, with, row -> new StoredCount(new Place(row.id("indicator"), row.text("slot")),
                row.decimal("numerator"), row.decimal("denominator"), row.decimal("value")));
    }

    /** All or none, at the end of the command. */
    void add(List<ReadingEntity> readings) {
        writes.add(INSERT, COLUMNS.stream().map(column -> texts(readings, column.value())).toArray());
    }

    /** As an array that PostgreSQL takes apart. */
    private static <T> List<String> texts(Collection<T> things, Function<T, ?> value) {
        List<String> texts = new ArrayList<>(things.size());
        things.stream().map(value).forEach(one -> texts.add(one == null ? null : one.toString()));
        return texts;
    }
}
