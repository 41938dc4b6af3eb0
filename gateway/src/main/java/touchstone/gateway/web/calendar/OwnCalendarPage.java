package touchstone.gateway.web.calendar;

import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import touchstone.contracts.Allow;
import touchstone.contracts.Role;
import touchstone.contracts.governance.agenda.version.AgendaVersionsApi;
import touchstone.contracts.governance.body.Body;
import touchstone.gateway.identity.account.OwnAccount;
import touchstone.gateway.identity.account.OwnAccounts;
import touchstone.platform.caller.Caller;
import touchstone.platform.problem.Problems;

/**
 * A person's own calendar, at an address that only that person knows: whoever asks there is taken for that person, and
 * there alone. Who keeps agendas sees all bodies and until when agendas are due; others see the bodies on which they
 * sit.
 */
@Path("/calendars")
@Blocking
class OwnCalendarPage {
    private final OwnAccounts accounts;
    private final CalendarReader reader;
    private final CalendarWriter writer;
    private final Caller caller;
    private final HttpServerRequest request;

    OwnCalendarPage(OwnAccounts accounts, CalendarReader reader, CalendarWriter writer, Caller caller, HttpServerRequest request) {
        this.accounts = accounts;
        this.reader = reader;
        this.writer = writer;
        this.caller = caller;
        this.request = request;
    }

    @GET
    @Path("/{secret}.ics")
    @Allow(Role.PUBLIC)
    @Operation(hidden = true)
    public Response calendar(@PathParam("secret") String secret) {
        OwnAccount own = accounts.ofCaller().orElseThrow(() -> Problems.notFound("calendar"));
        List<CalendarWriter.Meetings> meetings = own.grants().keySet().stream().filter(authority -> !"*".equals(authority)).sorted()
                .map(authority -> reader.meetings(authority, bodies(authority, own))).toList();
        boolean keeps = own.grants().keySet().stream().anyMatch(this::keepsAgendas);
        return Response.ok(writer.write("Your meetings", meetings, Site.of(request), keeps ? CalendarFor.SECRETARIAT : CalendarFor.MEMBER), CalendarWriter.TYPE).build();
    }

    private List<Body> bodies(String authority, OwnAccount own) {
        if (keepsAgendas(authority)) {
            return reader.bodies(authority);
        }
        return authority.equals(own.authority()) ? reader.bodiesOf(authority, own) : List.of();
    }

    private boolean keepsAgendas(String authority) {
        return caller.may(AgendaVersionsApi.class, "publish", authority);
    }
}
