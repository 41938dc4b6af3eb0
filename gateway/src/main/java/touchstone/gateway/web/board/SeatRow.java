package touchstone.gateway.web.board;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import touchstone.contracts.governance.body.membership.MemberRole;
import touchstone.contracts.governance.body.membership.NewMembership;
import touchstone.platform.problem.WireNames;

/** A row of a sheet of seats. */
record SeatRow(int number, List<SeatColumn> columns, List<String> cells, Map<String, String> agencies) {
    private static final List<DateTimeFormatter> DATES = Stream.of("uuuu-MM-dd", "d/M/uuuu", "d.M.uuuu", "d MMMM uuuu", "d MMM uuuu").map(pattern ->
            new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.UK).withResolverStyle(ResolverStyle.STRICT)).toList();

    /** The seat; what of it cannot be read is null, and is said. */
    NewMembership read(List<String> wrong) {
        if (cells.size() > columns.size() && cells.subList(columns.size(), cells.size()).stream().anyMatch(cell -> !cell.isEmpty())) {
            say(wrong, "it has %d cells. Expected: at most %d.".formatted(cells.size(), columns.size()));
        }
        String post = cell(SeatColumn.POST);
        if (post.isEmpty()) {
            say(wrong, "no post. Expected: a post such as Independent Chair, never a personal name.");
        }
        MemberRole role = role(wrong);
        return new NewMembership(post, agency(wrong), role, votes(role, wrong), substitutes(), day(SeatColumn.FROM, wrong), day(SeatColumn.UNTIL, wrong));
    }

    private String agency(List<String> wrong) {
        String said = cell(SeatColumn.AGENCY);
        Optional<String> slug = agencies.entrySet().stream().filter(one -> said.equalsIgnoreCase(one.getKey()) || said.equalsIgnoreCase(one.getValue()))
                .map(Map.Entry::getKey).findFirst();
        if (!said.isEmpty() && slug.isEmpty()) {
            say(wrong, "“%s” is no agency here. Expected: %s; or nothing for an independent.".formatted(said, agencies.isEmpty() ? "an agency that an administrator has added"
                    : String.join(", ", agencies.values())));
        }
        return slug.orElse(null);
    }

    private MemberRole role(List<String> wrong) {
        String said = cell(SeatColumn.ROLE).toLowerCase(Locale.UK).replaceAll("[\\s-]+", "-");
        Optional<MemberRole> role = Arrays.stream(MemberRole.values()).filter(one -> WireNames.of(one).equals(said)).findFirst();
        if (!said.isEmpty() && role.isEmpty()) {
            say(wrong, "“%s” is no role. Expected: chair, vice-chair, member, adviser or in attendance.".formatted(cell(SeatColumn.ROLE)));
        }
        return role.orElse(MemberRole.MEMBER);
    }

    private boolean votes(MemberRole role, List<String> wrong) {
        String said = cell(SeatColumn.VOTES).toLowerCase(Locale.UK);
        if (!List.of("", "yes", "y", "no", "n").contains(said)) {
            say(wrong, "“%s” under Votes. Expected: yes or no.".formatted(cell(SeatColumn.VOTES)));
        }
        return said.isEmpty() ? role != MemberRole.ADVISER && role != MemberRole.IN_ATTENDANCE : said.startsWith("y");
    }

    private List<String> substitutes() {
        return Arrays.stream(cell(SeatColumn.SUBSTITUTES).split("[;\n]")).map(String::strip).filter(one -> !one.isEmpty()).toList();
    }

    private LocalDate day(SeatColumn column, List<String> wrong) {
        String said = cell(column);
        if (said.isEmpty()) {
            return null;
        }
        for (DateTimeFormatter format : DATES) {
            try {
                return LocalDate.parse(said, format);
            } catch (DateTimeException another) {
                // another of the ways in which people write a day
            }
        }
        say(wrong, "“%s” under %s is no day. Expected: a day such as 2013-04-23, 23/04/2013 or 23 April 2013.".formatted(said, column.heading()));
        return null;
    }

    private String cell(SeatColumn column) {
        int place = columns.indexOf(column);
        return place < 0 || place >= cells.size() ? "" : cells.get(place);
    }

    private void say(List<String> wrong, String what) {
        wrong.add("Row %d: %s".formatted(number, what));
    }
}
