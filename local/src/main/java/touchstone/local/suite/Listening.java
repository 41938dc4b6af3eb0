package touchstone.local.suite;

/**
 * The ports of one part.
 *
 * @param port   for its work
 * @param health for its health and its metrics, which only this machine may see
 */
record Listening(int port, int health) {}
