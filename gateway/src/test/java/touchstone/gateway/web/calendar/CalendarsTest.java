package touchstone.gateway.web.calendar;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static touchstone.platform.testing.http.RequestSpecification.given;

import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.contracts.Role;
import touchstone.gateway.Browser;
import touchstone.gateway.Callers;
import touchstone.gateway.Recorded;
import touchstone.platform.testing.http.Response;

/** What calendars and feed readers fetch, read by libraries of the kind that they are made of; calendars by another one than writes them. */
@QuarkusTest
@TestProfile(Recorded.Profile.class)
class CalendarsTest {
    private static final String BODY = "/isle-of-wight/bodies/improvement-board";
    private static final String CALENDAR = BODY + "/calendar.ics";
    private static final String MARCH = "01a1fcd0-08fd-705f-8114-59d2f8768000";
    private static final String APRIL = "01a1fcd0-08fd-705f-8114-59d2f87680a3";
    private static final String LATER = "01a1fcd0-08fd-705f-8114-59d2f87680b4";
    private static final Pattern OWN = Pattern.compile("https?://[^/]+(/calendars/[\\w-]+\\.ics)");

    @BeforeEach
    void council() {
        Callers.council("isle-of-wight");
    }

    @AfterEach
    void everythingIsToldAsRecorded() {
        Recorded.instead = UnaryOperator.identity();
    }

    @Test
    void meetings_are_at_their_time_in_winter_and_in_summer() {
        Recorded.instead = told -> told.replace("\"date\": \"2013-05-21\"", "\"date\": \"2013-07-14\"");
        Calendar calendar = read(visit(CALENDAR));
        assertEquals("2013-03-12T14:00:00Z", instant(event(calendar, MARCH), Property.DTSTART));
        assertEquals("2013-03-12T16:30:00Z", instant(event(calendar, MARCH), Property.DTEND));
        assertEquals("2013-07-14T13:00:00Z", instant(event(calendar, LATER), Property.DTSTART));
        assertEquals("2013-07-14T15:30:00Z", instant(event(calendar, LATER), Property.DTEND));
        assertTrue(visit(CALENDAR).asString().contains("DTSTART;TZID=Europe/London:20130714T140000"));
        assertEquals(ValidationResult.EMPTY, calendar.validate());
    }

    @Test
    void an_event_says_where_and_leads_back_to_its_meeting() {
        VEvent march = event(read(visit(CALENDAR)), MARCH);
        assertEquals("Improvement Board", text(march, Property.SUMMARY));
        assertEquals("County Hall", text(march, Property.LOCATION));
        assertTrue(text(march, Property.URL).matches("http://[^/]+/isle-of-wight/meetings/" + MARCH), text(march, Property.URL));
        assertEquals("1", text(march, Property.SEQUENCE));
        assertEquals("CONFIRMED", text(march, Property.STATUS));
    }

    @Test
    void how_a_meeting_is_joined_is_in_no_calendar_of_a_body() {
        Recorded.instead = told -> told.replace("\"joinLink\": null", "\"joinLink\": \"https://meet.example.org/board\"");
        assertFalse(visit(CALENDAR).asString().contains("meet.example.org"));
    }

    @Test
    void a_meeting_without_a_time_takes_its_day() {
        VEvent april = event(read(visit(CALENDAR)), APRIL);
        assertEquals(LocalDate.of(2013, 4, 23), date(april, Property.DTSTART));
        assertTrue(visit(CALENDAR).asString().contains("DTSTART;VALUE=DATE:20130423\r\nDTEND;VALUE=DATE:20130424"), visit(CALENDAR).asString());
    }

    @Test
    void a_meeting_that_is_cancelled_or_put_off_stays_and_says_so() {
        for (String state : List.of("cancelled", "postponed")) {
            Recorded.instead = told -> told.replace("\"state\": \"planned\"", "\"state\": \"" + state + "\"").replaceFirst("(59d2f87680a3\",\\s+\"version\": )1", "$12");
            VEvent april = event(read(visit(CALENDAR)), APRIL);
            assertEquals("CANCELLED", text(april, Property.STATUS));
            assertTrue(text(april, Property.SUMMARY).toLowerCase().startsWith(state + ": "), april.toString());
            assertEquals("2", text(april, Property.SEQUENCE));
        }
    }

    @Test
    void an_event_stays_the_same_one_when_its_meeting_is_moved() {
        List<String> before = identities(read(visit(CALENDAR)));
        Recorded.instead = told -> told.replace("\"date\": \"2013-05-21\"", "\"date\": \"2013-06-18\"").replace("14:00", "10:00").replace("County Hall", "Town Hall");
        Calendar moved = read(visit(CALENDAR));
        assertEquals(before, identities(moved));
        assertEquals("2013-06-18T09:00:00Z", instant(event(moved, LATER), Property.DTSTART));
    }

    @Test
    void a_calendar_that_has_not_changed_is_not_sent_again() {
        String tag = visit(CALENDAR).then().statusCode(200).header("Content-Type", containsString("text/calendar")).extract().header("ETag");
        given().header("If-None-Match", tag).get(CALENDAR).then().statusCode(304);
        Recorded.instead = told -> told.replace("County Hall", "Town Hall");
        given().header("If-None-Match", tag).get(CALENDAR).then().statusCode(200);
        visit("/isle-of-wight/bodies/nothing/calendar.ics").then().statusCode(404);
    }

    @Test
    void a_secretarys_own_calendar_tells_when_agendas_are_due_until_it_moves() {
        Recorded.instead = told -> told.replaceFirst("\"pastDue\": true", "\"pastDue\": false");
        Browser secretary = signedIn("own.secretary", Role.SECRETARIAT);
        String first = moved(secretary);
        Calendar calendar = read(visit(first));
        VEvent due = event(calendar, APRIL + "-agenda");
        assertEquals("Agenda due: Improvement Board, 23 April 2013", text(due, Property.SUMMARY));
        assertEquals(LocalDate.of(2013, 4, 15), date(due, Property.DTSTART));
        assertEquals("2013-03-12T14:00:00Z", instant(event(calendar, MARCH), Property.DTSTART));
        assertTrue(text(event(calendar, MARCH), Property.URL).endsWith("/isle-of-wight/meetings/" + MARCH));
        assertEquals(ValidationResult.EMPTY, calendar.validate());
        assertTrue(visit(first).asString().contains("DTSTART;VALUE=DATE:20130415"));
        assertEquals(4, events(calendar).size());
        visit(first).then().header("Cache-Control", "no-store");

        String second = moved(secretary);
        visit(second).then().statusCode(200);
        visit(first).then().statusCode(404);
        visit("/calendars/nobody.ics").then().statusCode(404);
    }

    @Test
    void a_members_own_calendar_has_the_bodies_on_which_its_post_sits() {
        String address = moved(signedIn("own.partner", Role.PARTNER));
        assertEquals(0, events(read(visit(address))).size());
        Recorded.instead = told -> told.replace("\"post\": \"Director of Children's Services\"", "\"post\": \"superintendent \"");
        List<String> identities = identities(read(visit(address)));
        assertEquals(3, identities.size());
        assertTrue(identities.stream().noneMatch(uid -> uid.contains("agenda")));
    }

    @Test
    void a_secret_address_opens_nothing_else() {
        String secret = moved(signedIn("own.other", Role.SECRETARIAT));
        String own = secret.replaceFirst("/calendars/(.*)\\.ics", "$1");
        given().accept("application/json").header("Authorization", "Bearer " + own).get("/api/account/sessions").then().statusCode(401);
        given().accept("text/html").get("/isle-of-wight/governance?asAt=2013-06-10").then().body(org.hamcrest.Matchers.not(containsString("Finish the audits")));
    }

    @Test
    void feed_readers_are_told_of_agendas_and_decisions() throws FeedException {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(visit("/isle-of-wight/governance/feed.atom").then().statusCode(200)
                .header("Content-Type", containsString("application/atom+xml")).extract().asString()));
        assertEquals("atom_1.0", feed.getFeedType());
        assertEquals(List.of("Agenda published: Improvement Board, 21 May 2013", "Agenda published: Improvement Board, 12 March 2013",
                "Approved: Progress of the improvement programme is to be reported to the meetings of Cabinet that follow."), feed.getEntries().stream().map(one -> one.getTitle()).toList());
        assertTrue(feed.getEntries().get(0).getLink().endsWith("/isle-of-wight/meetings/" + LATER));
        assertTrue(feed.getEntries().get(0).getUri().startsWith("urn:uuid:"));
        assertEquals("ISLE-OF-WIGHT", feed.getEntries().get(0).getAuthor());
        assertTrue(feed.getLinks().stream().anyMatch(link -> "self".equals(link.getRel()) && link.getHref().endsWith("/isle-of-wight/governance/feed.atom")));
    }

    @Test
    void a_page_leads_to_the_feed_and_to_the_calendar() {
        given().accept("text/html").get(BODY).then().body(allOf(containsString("href=\"/isle-of-wight/governance/feed.atom\""), containsString(CALENDAR)));
    }

    private static Browser signedIn(String name, Role role) {
        return Browser.signedIn(name, Callers.open("isle-of-wight", name, role).then().statusCode(201).extract().path("password"));
    }

    /** Where the calendar is, as the page shows it once. */
    private static String moved(Browser person) {
        Response moved = person.submit("/account/calendar", Map.of());
        moved.then().statusCode(303);
        String page = person.asks().cookie("shown-once", moved.cookie("shown-once")).get("/account?done=CALENDAR").asString();
        Matcher address = OWN.matcher(page);
        assertTrue(address.find(), page);
        return address.group(1);
    }

    private static Response visit(String address) {
        return given().get(address);
    }

    private static Calendar read(Response calendar) {
        try {
            return new CalendarBuilder().build(new StringReader(calendar.then().statusCode(200).extract().asString()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParserException noCalendar) {
            throw new AssertionError(noCalendar);
        }
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents(Component.VEVENT);
    }

    private static List<String> identities(Calendar calendar) {
        return events(calendar).stream().map(event -> text(event, Property.UID)).toList();
    }

    private static VEvent event(Calendar calendar, String uid) {
        return events(calendar).stream().filter(event -> text(event, Property.UID).equals(uid + "@isle-of-wight")).findFirst().orElseThrow();
    }

    private static String text(VEvent event, String property) {
        return event.<Property>getProperty(property).orElseThrow().getValue();
    }

    private static Temporal date(VEvent event, String property) {
        return event.<DateProperty<?>>getProperty(property).orElseThrow().getDate();
    }

    private static String instant(VEvent event, String property) {
        return Instant.from(date(event, property)).toString();
    }
}
