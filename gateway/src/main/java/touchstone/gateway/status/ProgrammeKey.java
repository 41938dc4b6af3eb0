package touchstone.gateway.status;

import java.time.LocalDate;
import touchstone.gateway.clients.cache.AuthorityVersion;
import touchstone.platform.caller.AccessScope;

/** What decides how a programme looks: two who ask the same question get the same answer. */
record ProgrammeKey(String authority, LocalDate asAt, AccessScope view, AuthorityVersion version) {}
