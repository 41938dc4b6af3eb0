package touchstone.contracts.metrics.reading;

/**
 * Something that is wrong with a reading.
 *
 * @param field  its field: "stated"
 * @param detail what is wrong and what was expected, in words that follow the field's name
 */
public record ReadingFault(String field, String detail) {}
