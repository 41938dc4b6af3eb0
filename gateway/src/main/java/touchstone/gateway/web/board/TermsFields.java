package touchstone.gateway.web.board;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import touchstone.contracts.governance.body.Verb;
import touchstone.contracts.governance.body.terms.BodyAccess;
import touchstone.contracts.governance.body.terms.NewTerms;
import touchstone.contracts.governance.body.terms.QuorumRule;
import touchstone.contracts.governance.body.terms.QuorumShare;
import touchstone.contracts.governance.body.terms.Terms;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.form.FormReader;
import touchstone.platform.problem.WireNames;

/** The fields of terms of reference, wherever a form has them. */
final class TermsFields {
    private static final String AT = "terms.";

    private TermsFields() {}

    static NewTerms read(FormReader typed) {
        String number = "Give a number, such as 4.";
        QuorumRule quorum = new QuorumRule(typed.numberOrNull(AT + "quorum.members", number), typed.choice(QuorumShare.class, AT + "quorum.share", "Choose the share."),
                typed.lines(AT + "quorum.posts"));
        boolean said = quorum.members() != null || quorum.share() != null || !quorum.posts().isEmpty();
        return new NewTerms(typed.text(AT + "purpose"), typed.choices(Verb.class, AT + "verbs", "Choose what it may do."), said ? quorum : null,
                typed.numberOrNull(AT + "noticeDays", number), typed.choice(BodyAccess.class, AT + "access", "Choose who may read of it."));
    }

    /** A form with what the terms say now. */
    static Form filled(Form form, Terms terms) {
        QuorumRule rule = terms.quorum() == null ? new QuorumRule(null, null, List.of()) : terms.quorum();
        return form.with(AT + "purpose", terms.purpose()).with(AT + "verbs", terms.verbs().stream().map(WireNames::of).collect(Collectors.joining("\n")))
                .with(AT + "quorum.members", Objects.toString(rule.members(), "")).with(AT + "quorum.share", rule.share() == null ? "" : WireNames.of(rule.share()))
                .with(AT + "quorum.posts", String.join("\n", Objects.requireNonNullElse(rule.posts(), List.of())))
                .with(AT + "noticeDays", String.valueOf(terms.noticeDays())).with(AT + "access", WireNames.of(terms.access()));
    }
}
