package touchstone.governance.series;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import touchstone.contracts.governance.calendar.NewMeetingSeries;
import touchstone.contracts.governance.calendar.UnsuitableDays;
import touchstone.contracts.governance.meeting.MeetingKind;
import touchstone.contracts.governance.meeting.NewMeeting;
import touchstone.platform.entity.IdentifiedEntity;
import touchstone.platform.problem.Problems;

/** Meetings that were planned at once; never altered. When the body meets more or less often, the latest says how it goes on. */
@Entity(name = "MeetingSeries")
@Table(name = "meeting_series")
class MeetingSeriesEntity extends IdentifiedEntity {
    private static final int LONGEST_YEARS = 2;

    UUID body;

    @Column(name = "first_day")
    LocalDate first;

    @Column(name = "until_day")
    LocalDate until;

    @Column(name = "starts_at")
    LocalTime startsAt;

    @Column(name = "ends_at")
    LocalTime endsAt;

    String place;
    boolean remote;

    @Enumerated(EnumType.STRING)
    UnsuitableDays unsuitable;

    protected MeetingSeriesEntity() {}

    /** 422 when its first day has passed, or its last is before that or years away. */
    MeetingSeriesEntity(UUID body, NewMeetingSeries facts, LocalDate today) {
        if (facts.first().isBefore(today)) {
            throw Problems.invalid("first", "must not have passed");
        }
        if (facts.until().isBefore(facts.first()) || facts.until().isAfter(facts.first().plusYears(LONGEST_YEARS))) {
            throw Problems.invalid("until", "must be a day within two years after the first, " + facts.first());
        }
        this.body = body;
        this.first = facts.first();
        this.until = facts.until();
        this.startsAt = facts.startsAt();
        this.endsAt = facts.endsAt();
        this.place = facts.place();
        this.remote = Boolean.TRUE.equals(facts.remote());
        this.unsuitable = Objects.requireNonNullElse(facts.unsuitable(), UnsuitableDays.SKIP);
    }

    static Optional<MeetingSeriesEntity> latest(UUID body) {
        return find("body = ?1 order by id desc", body).firstResultOptional();
    }

    SeriesDates dates() {
        return new SeriesDates(first);
    }

    /** Its meeting on a day. */
    NewMeeting on(LocalDate day) {
        return new NewMeeting(body, MeetingKind.ORDINARY, day, startsAt, endsAt, place, remote, null, false);
    }
}
