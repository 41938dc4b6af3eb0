package touchstone.contracts.access;

/**
 * An account just opened.
 *
 * @param password random; shown this once and kept nowhere
 */
public record IssuedAccount(Account account, String password) {}
