package touchstone.contracts.governance.attendance;

/**
 * How often somebody came. What is not recorded is neither attendance nor absence.
 *
 * @param meetings   on whose rolls it is: the denominator of the others, which sum up to it
 * @param present    in the room
 * @param remote     present from elsewhere
 * @param substitute when somebody else came instead
 * @param apologies  when it had said that it would not come
 * @param absent     when it had not
 * @param unrecorded when nobody wrote down whether it came
 */
public record AttendanceCounts(int meetings, int present, int remote, int substitute, int apologies, int absent, int unrecorded) {}
