package touchstone.contracts;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a caller may be within one authority. A caller may hold several, and different ones in different authorities. */
public enum Role {
    /** Anyone, signed in or not: sees what is published. */
    @JsonProperty("public") PUBLIC,
    /** Posts updates, evidence and readings for what its agency leads. */
    @JsonProperty("partner") PARTNER,
    /** Keeps bodies, membership, meetings and minutes. */
    @JsonProperty("secretariat") SECRETARIAT,
    /** Keeps the plan; accepts or returns updates. */
    @JsonProperty("programme-manager") PROGRAMME_MANAGER,
    /** Director, lead member, chair: reads everything of the authority. */
    @JsonProperty("director") DIRECTOR,
    /** Regional or national adviser: reads everything in several authorities. */
    @JsonProperty("adviser") ADVISER,
    /** Keeps accounts, agencies and credentials. */
    @JsonProperty("administrator") ADMINISTRATOR,
    /** The gateway acting for itself, never for a person. */
    @JsonProperty("system") SYSTEM
}
