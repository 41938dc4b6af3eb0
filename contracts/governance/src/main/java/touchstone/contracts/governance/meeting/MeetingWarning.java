package touchstone.contracts.governance.meeting;

import java.util.Map;

/**
 * Something unusual about the day of a meeting.
 *
 * @param arguments the days and names that its words are made with, by what they are: "holiday" is "Good Friday"
 * @param words     the same as a sentence
 */
public record MeetingWarning(MeetingWarningCode code, Map<String, String> arguments, String words) {}
