package touchstone.local.process;

/**
 * The ports of one part.
 *
 * @param port   for its work
 * @param health for its health and its metrics, which only this machine may see
 */
public record Listening(int port, int health) {}
