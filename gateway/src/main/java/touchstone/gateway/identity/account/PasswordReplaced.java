package touchstone.gateway.identity.account;

import java.util.UUID;

/** An account has another password: whoever signed in with the one before is signed in no more. */
public record PasswordReplaced(UUID account) {}
