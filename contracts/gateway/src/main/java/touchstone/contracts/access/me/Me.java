package touchstone.contracts.access.me;

import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.contracts.access.credential.Credential;

/**
 * Who asks.
 *
 * @param caller      stable id, as it stands in audits: "credential:…" or "account:…"
 * @param name        the agency's name, or the person's post
 * @param agency      slug of the agency acted for; null for none
 * @param credential  with which it asks, with its scopes and its last day; null for a person
 * @param authorities where they may do something
 */
public record Me(String caller, String name, @Nullable String agency, @Nullable Credential credential, List<MyAuthority> authorities) {}
