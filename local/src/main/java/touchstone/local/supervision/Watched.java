package touchstone.local.supervision;

import java.io.IOException;

/** Something that shall run, and how it is started again. */
public interface Watched {
    String name();

    boolean isAlive();

    /** Whether it answers at all: a slow answer or a refusal is one. */
    boolean answers();

    /** Whether there is what it needs, so that a start has a chance. */
    boolean canStart();

    /** Why it has ended, as far as that can be known. */
    String lastWords();

    /** Ends what is left of it and starts it. */
    void restart() throws IOException;
}
