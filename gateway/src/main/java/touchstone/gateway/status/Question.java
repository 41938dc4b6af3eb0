package touchstone.gateway.status;

import java.time.LocalDate;
import touchstone.gateway.live.Version;
import touchstone.platform.caller.View;

/** What decides how a programme looks: two who ask the same question get the same answer. */
record Question(String authority, LocalDate asAt, View view, Version version) {}
