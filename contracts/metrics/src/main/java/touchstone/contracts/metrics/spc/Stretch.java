package touchstone.contracts.metrics.spc;

import org.jspecify.annotations.Nullable;

/**
 * Periods one after the other under one definition and one baseline.
 *
 * @param number from 1, the oldest first
 * @param from   its first period
 * @param to     its last period
 * @param points how many figures it holds
 * @param begins why it begins there
 * @param cause  what was recorded when it was re-based; null unless it was
 * @param limits null where there are too few points, or where they would give a withheld figure back
 * @param words  its limits, or why there are none, in one sentence
 */
public record Stretch(
        int number, String from, String to, int points, StretchStart begins, @Nullable String cause, @Nullable Limits limits, String words) {}
