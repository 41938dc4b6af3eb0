package touchstone.contracts.plans.rating;

import java.util.Map;

/**
 * Why a recommendation is rated as it is.
 *
 * @param code      the rule that holds
 * @param arguments the numbers, days and names that its words are made with, by what they are: "days" is "29"
 * @param words     the reason in a sentence
 */
public record RatingReason(RatingCode code, Map<String, String> arguments, String words) {}
