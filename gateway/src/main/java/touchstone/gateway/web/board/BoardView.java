package touchstone.gateway.web.board;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.BodyKind;
import touchstone.contracts.governance.body.Cadence;
import touchstone.contracts.governance.body.ReportingLine;
import touchstone.contracts.governance.body.membership.MemberRole;
import touchstone.contracts.governance.body.membership.Membership;
import touchstone.contracts.governance.body.membership.MembershipMove;
import touchstone.contracts.governance.body.membership.NewMembership;
import touchstone.contracts.governance.body.terms.Terms;
import touchstone.contracts.governance.body.terms.TermsMove;
import touchstone.contracts.governance.calendar.UnsuitableDays;
import touchstone.contracts.governance.decision.Decision;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.contracts.governance.meeting.SittingMove;
import touchstone.gateway.web.form.Form;
import touchstone.gateway.web.layout.AgencyNames;
import touchstone.platform.problem.WireNames;

/**
 * What the page shows on which a body is kept: its seats, its year, its terms and whom it reports to.
 *
 * @param seats     those held, and those that wait to be filled
 * @param terms     every version, the latest first
 * @param ahead     meetings that are to come
 * @param decisions of the body that are in force, which a change of cadence can cite
 * @param others    every other body of the authority
 * @param wrong     the form that needs correcting, or that was only looked at; null for none
 * @param looked    seats that were pasted to be looked at; null when none were
 * @param done      what has just been saved; null for nothing
 * @param skipped   days of a series on which no meeting was planned
 */
public record BoardView(Body body, List<Membership> seats, List<Terms> terms, List<Meeting> ahead, List<Decision> decisions, List<Body> others,
        AgencyNames.Names names, Form wrong, List<NewMembership> looked, BoardSaved done, List<LocalDate> skipped, String base) {
    static final String SEATS = "seats-form";
    static final String SEAT = "seat";

    /** Before the names of a seat's fields in the form that corrects it. */
    static final String MEMBER = "member.";
    static final String SERIES = "series";
    static final String CADENCE = "cadence";
    static final String TERMS = "new-terms";
    static final String LINE = "line";
    static final String NAME = "name";

    static String path(String authority, String reference) {
        return "/" + authority + "/bodies/" + reference + "/set-up";
    }

    /** Where its forms are sent. */
    public String to() {
        return base + "/bodies/" + body.reference() + "/set-up";
    }

    /** Where what is done to a thing is sent: {@code …/members/ID/ending}. */
    public String at(String things, UUID id, String deed) {
        return to() + "/" + things + "/" + id + "/" + deed;
    }

    /** With its name, its kind and its place as they are. */
    public Form naming() {
        return Form.of(NAME).with("name", body.name()).with("kind", WireNames.of(body.kind())).with("parent", Objects.toString(body.parent(), "")).or(wrong);
    }

    public List<BodyKind> kinds() {
        return List.of(BodyKind.values());
    }

    public Form pasted() {
        return Form.of(SEATS).or(wrong);
    }

    public Form seat() {
        return Form.of(SEAT).with("role", WireNames.of(MemberRole.MEMBER)).with("voting", "yes").or(wrong);
    }

    /** Null for a reader who may not end it. */
    public Form ending(Membership seat) {
        return seat.allowed().contains(MembershipMove.END) ? Form.of(ending(seat.id())).or(wrong) : null;
    }

    /** Null for a reader who may not put it right. */
    public Form correction(Membership seat) {
        return seat.allowed().contains(MembershipMove.CORRECT) ? filled(seat).or(wrong) : null;
    }

    private static Form filled(Membership seat) {
        return Form.of(correction(seat.id())).with(MEMBER + "post", seat.post()).with(MEMBER + "agency", seat.agency())
                .with(MEMBER + "role", WireNames.of(seat.role())).with(MEMBER + "voting", seat.voting() ? "yes" : "no")
                .with(MEMBER + "substitutes", String.join("\n", seat.substitutes()))
                .with(MEMBER + "from", Objects.toString(seat.from(), "")).with(MEMBER + "until", Objects.toString(seat.until(), ""));
    }

    public Form series() {
        return Form.of(SERIES).with("unsuitable", WireNames.of(UnsuitableDays.SKIP)).or(wrong);
    }

    public Form cadence() {
        return Form.of(CADENCE).or(wrong);
    }

    public Form newTerms() {
        return TermsFields.filled(Form.of(TERMS), terms.get(0)).or(wrong);
    }

    /** Null where a meeting has relied on them, and for a reader who may not put them right. */
    public Form termsCorrection(Terms version) {
        return version.allowed().contains(TermsMove.CORRECT) ? TermsFields.filled(Form.of(correction(version.id())), version).or(wrong) : null;
    }

    public Form line() {
        return Form.of(LINE).or(wrong);
    }

    /** Null of a line that has ended. */
    public Form lineEnding(ReportingLine line) {
        return line.until() == null ? Form.of(ending(line.id())).or(wrong) : null;
    }

    /** Null of a meeting that cannot be moved. */
    public Form moving(Meeting meeting) {
        return meeting.sitting().allowed().contains(SittingMove.POSTPONE) ? Form.of(moving(meeting.id())).or(wrong) : null;
    }

    static String ending(UUID id) {
        return "end-" + id;
    }

    static String correction(UUID id) {
        return "correct-" + id;
    }

    static String moving(UUID id) {
        return "move-" + id;
    }

    public boolean isSeries() {
        return body.cadence() != null && body.cadence() != Cadence.AS_NEEDED;
    }

    public TermsChoices choices() {
        return TermsChoices.ALL;
    }

    public List<MemberRole> roles() {
        return List.of(MemberRole.values());
    }

    public List<Cadence> cadences() {
        return Arrays.stream(Cadence.values()).filter(one -> one != body.cadence()).toList();
    }

    public List<UnsuitableDays> unsuitable() {
        return List.of(UnsuitableDays.values());
    }

    /** Agencies by slug, in the order of their names. */
    public Map<String, String> agencies() {
        return names.byName();
    }

    public String nameOf(String agency) {
        return names.of(agency);
    }

    public String bodyName(UUID other) {
        return others.stream().collect(Collectors.toMap(Body::id, Function.identity())).get(other).name();
    }

    public int voting() {
        return (int) seats.stream().filter(one -> one.open() && one.voting()).count();
    }
}
