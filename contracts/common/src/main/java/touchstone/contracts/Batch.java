package touchstone.contracts;

import java.util.List;

/** The answer to several things that were sent together. */
public interface Batch {
    /** One for each, in the order in which they were sent. */
    List<BatchResult> results();
}
