package touchstone.contracts;

/**
 * Where a change feed ends.
 *
 * @param sequence of its newest change; 0 while there is none
 */
public record Newest(long sequence) {}
