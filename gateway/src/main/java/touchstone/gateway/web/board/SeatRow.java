package touchstone.gateway.web.board;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import touchstone.contracts.governance.body.membership.MemberRole;
import touchstone.contracts.governance.body.membership.NewMembership;
import touchstone.gateway.web.sheet.PastedRow;
import touchstone.platform.problem.WireNames;

/** A row of a sheet of seats. */
record SeatRow(PastedRow<SeatColumn> row, Map<String, String> agencies) {

    /** The seat; what of it cannot be read is null, and is said. */
    NewMembership read() {
        String post = row.cell(SeatColumn.POST);
        if (post.isEmpty()) {
            row.say("no post. Expected: a post such as Independent Chair, never a personal name.");
        }
        MemberRole role = role();
        return new NewMembership(post, agency(), role, votes(role), substitutes(), row.day(SeatColumn.FROM, false).to(), row.day(SeatColumn.UNTIL, false).to());
    }

    private String agency() {
        String said = row.cell(SeatColumn.AGENCY);
        Optional<String> slug = row.agency(said, agencies);
        if (!said.isEmpty() && slug.isEmpty()) {
            row.sayNoAgency(said, agencies, "; or nothing for an independent");
        }
        return slug.orElse(null);
    }

    private MemberRole role() {
        String said = row.cell(SeatColumn.ROLE).toLowerCase(Locale.UK).replaceAll("[\\s-]+", "-");
        Optional<MemberRole> role = Arrays.stream(MemberRole.values()).filter(one -> WireNames.of(one).equals(said)).findFirst();
        if (!said.isEmpty() && role.isEmpty()) {
            row.say("“%s” is no role. Expected: chair, vice-chair, member, adviser or in attendance.".formatted(row.cell(SeatColumn.ROLE)));
        }
        return role.orElse(MemberRole.MEMBER);
    }

    private boolean votes(MemberRole role) {
        String said = row.cell(SeatColumn.VOTES).toLowerCase(Locale.UK);
        if (!List.of("", "yes", "y", "no", "n").contains(said)) {
            row.say("“%s” under Votes. Expected: yes or no.".formatted(row.cell(SeatColumn.VOTES)));
        }
        return said.isEmpty() ? role != MemberRole.ADVISER && role != MemberRole.IN_ATTENDANCE : said.startsWith("y");
    }

    private List<String> substitutes() {
        return Arrays.stream(row.cell(SeatColumn.SUBSTITUTES).split("[;\n]")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }
}
