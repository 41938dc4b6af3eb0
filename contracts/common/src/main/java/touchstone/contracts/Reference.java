package touchstone.contracts;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * How a thing of one service is named in another: {@code touchstone:plans:recommendation:ID}.
 *
 * @param service whose thing it is
 * @param kind    what it is, in the singular of the service's addresses
 * @param id      its id; an indicator's code, which is as lasting
 */
public record Reference(String service, String kind, String id) {
    /** Any reference. */
    public static final String ANY = "touchstone:(plans|metrics|governance):[a-z]+(-[a-z]+){0,3}:[a-z0-9-]{1,60}";

    /** To a recommendation. */
    public static final String RECOMMENDATION = "touchstone:plans:recommendation:[0-9a-f-]{36}";

    /** To an indicator. */
    public static final String INDICATOR = "touchstone:metrics:indicator:[a-z0-9-]+";

    /** To a decision, or to the meeting that took it. */
    public static final String DECISION = "touchstone:governance:(decision|meeting):[0-9a-f-]{36}";

    private static final Pattern VALID = Pattern.compile(ANY);

    /** What a text names; nothing when it is no reference. */
    public static Optional<Reference> parse(String text) {
        if (text == null || !VALID.matcher(text).matches()) {
            return Optional.empty();
        }
        String[] parts = text.split(":");
        return Optional.of(new Reference(parts[1], parts[2], parts[3]));
    }

    /** Whether it names one of these. */
    public boolean isTo(Kind asked) {
        return service.equals(asked.service) && kind.equals(asked.noun());
    }

    /** Its id, where it is one; anybody may write anything there. */
    public Optional<UUID> uuid() {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** As it is written in requests and answers. */
    @Override
    public String toString() {
        return "touchstone:" + service + ":" + kind + ":" + id;
    }

    /** Things that others refer to, with the service that has them. */
    public enum Kind {
        INSPECTION("plans"), RECOMMENDATION("plans"), PLAN("plans"), ACTION("plans"),
        INDICATOR("metrics"),
        MEETING("governance"), DECISION("governance"), RISK("governance"), ESCALATION("governance");

        private final String service;

        Kind(String service) {
            this.service = service;
        }

        /** The written reference of the one with this id. */
        public String reference(UUID id) {
            return reference(id.toString());
        }

        /** The written reference of the one with this id or code. */
        public String reference(String id) {
            return new Reference(service, noun(), id).toString();
        }

        private String noun() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
