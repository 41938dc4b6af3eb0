package touchstone.local.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What was decided about phases, recommendations and actions, and what was refused. */
final class DecisionLoader {
    private final Council council;
    private final DemoIds names;
    private final String home;
    private final String manager;

    DecisionLoader(Council council) {
        this.council = council;
        names = council.names();
        home = "/api/plans/" + council.slug();
        manager = council.person("programme-manager");
    }

    void load() {
        DemoEntry file = council.file();
        file.each("suspensions").forEach(one -> decide(one, phase(one), "/suspension"));
        file.each("signOffs").forEach(one -> decide(one, signedOff(one), "/sign-off"));
        file.each("resumptions").forEach(one -> decide(one, phase(one), "/resumption"));
        file.each("carryOvers").forEach(this::carryOver);
    }

    private void decide(DemoEntry decision, String about, String noun) {
        council.step(manager, about + noun, decision, decision.without("recommendation", "action", "plan", "phase", "expect"));
    }

    private void carryOver(DemoEntry carryOver) {
        ObjectNode fields = carryOver.without("action");
        names.resolve(carryOver, fields, "into", "action");
        council.step(manager, action(carryOver) + "/carry-over", carryOver, fields);
    }

    /** What is to be signed off: a recommendation, an action or a phase. */
    private String signedOff(DemoEntry signOff) {
        if (signOff.has("recommendation")) {
            return home + "/recommendations/" + names.id(signOff, "recommendation:" + signOff.text("recommendation"));
        }
        return signOff.has("action") ? action(signOff) : phase(signOff);
    }

    private String action(DemoEntry user) {
        return home + "/actions/" + names.id(user, "action:" + user.text("action"));
    }

    private String phase(DemoEntry user) {
        return home + "/plans/" + names.id(user, "plan:" + user.text("plan"))
                + "/phases/" + names.id(user, "phase:" + user.text("phase"));
    }
}
