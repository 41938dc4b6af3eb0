package touchstone.gateway.web.opendata;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import touchstone.contracts.access.Agency;
import touchstone.contracts.access.Authority;
import touchstone.contracts.governance.body.Body;
import touchstone.contracts.governance.body.membership.Membership;
import touchstone.contracts.governance.meeting.Meeting;
import touchstone.platform.problem.WireNames;
import touchstone.platform.time.AsAt;

/** Our things in Popolo's words. A seat is a post and, while it is filled, a membership. */
final class PopoloShapes {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    private PopoloShapes() {}

    static PopoloOrganization organization(Authority council) {
        return new PopoloOrganization("authority:" + council.slug(), council.name(), "authority", null);
    }

    static PopoloOrganization organization(Agency agency, String authority) {
        return new PopoloOrganization(agencyId(agency.slug()), agency.name(), WireNames.of(agency.kind()), authority);
    }

    static PopoloOrganization organization(Body body, String authority) {
        return new PopoloOrganization(body.id().toString(), body.name(), WireNames.of(body.kind()), body.parent() == null ? authority : body.parent().toString());
    }

    static PopoloPost post(Membership seat) {
        return new PopoloPost(seat.id().toString(), seat.post(), WireNames.of(seat.role()), seat.body().toString(), seat.from(), seat.until());
    }

    static PopoloMembership membership(Membership seat) {
        return new PopoloMembership(seat.id().toString(), WireNames.of(seat.role()), seat.body().toString(), seat.id().toString(),
                seat.agency() == null ? null : agencyId(seat.agency()), seat.from(), seat.until());
    }

    static PopoloEvent event(Meeting meeting) {
        return new PopoloEvent(meeting.id().toString(), meeting.bodyName(), WireNames.of(meeting.kind()),
                meeting.startsAt() == null ? meeting.date().toString() : at(meeting, meeting.startsAt()), meeting.endsAt() == null ? null : at(meeting, meeting.endsAt()),
                meeting.place(), WireNames.of(meeting.sitting().state()), meeting.body().toString());
    }

    private static String agencyId(String slug) {
        return "agency:" + slug;
    }

    private static String at(Meeting meeting, LocalTime time) {
        return MOMENT.format(meeting.date().atTime(time).atZone(AsAt.ENGLAND));
    }
}
