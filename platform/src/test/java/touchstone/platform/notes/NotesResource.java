package touchstone.platform.notes;

import static touchstone.contracts.Role.PROGRAMME_MANAGER;
import static touchstone.contracts.Role.PUBLIC;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.ResponseStatus;
import touchstone.contracts.Allow;
import touchstone.contracts.Page;
import touchstone.platform.command.Command;
import touchstone.platform.feed.Feed;
import touchstone.platform.http.IfMatch;
import touchstone.platform.http.Paging;
import touchstone.platform.sql.Reads;
import touchstone.platform.sql.Row;

@Path("/api/notes/{authority}/notes")
public class NotesResource {
    private static final String LIST = """
            select id, version, text, remark, written_on, labels from note
             where authority = :authority and text > :after and written_on >= :since order by text limit :limit""";

    private final Reads reads;
    private final Paging paging;
    private final Feed feed;

    NotesResource(Reads reads, Paging paging, Feed feed) {
        this.reads = reads;
        this.paging = paging;
        this.feed = feed;
    }

    @GET
    @Allow(PUBLIC)
    public Page<Note> notes(
            @PathParam("authority") String authority,
            @QueryParam("since") LocalDate since,
            @QueryParam("after") String after,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        List<Note> rows = reads.list(LIST, Map.of("authority", authority, "after", Paging.keyOf(after), "limit", limit + 1,
                "since", since == null ? LocalDate.of(1900, 1, 1) : since), NotesResource::note);
        return paging.page(rows, limit, Note::text);
    }

    @POST
    @Command
    @ResponseStatus(201)
    @Allow(PROGRAMME_MANAGER)
    public Note add(@PathParam("authority") String authority, @Valid @NotNull NewNote note) {
        NoteEntity added = new NoteEntity(authority, note);
        added.persist();
        return feed.announce("note.added", authority, added.id, added::record);
    }

    @PATCH
    @Path("/{id}")
    @Command
    @Allow(PROGRAMME_MANAGER)
    public Note edit(
            @PathParam("authority") String authority,
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @Valid @NotNull NoteEdit edit) {
        NoteEntity note = IfMatch.lock(NoteEntity.of(authority, id), ifMatch);
        note.edit(edit);
        return feed.announce("note.edited", authority, id, note::record);
    }

    @POST
    @Path("/{id}/filing")
    @Command
    @Allow(PROGRAMME_MANAGER)
    public Note file(@PathParam("authority") String authority, @PathParam("id") UUID id) {
        NoteEntity note = NoteEntity.of(authority, id);
        note.file();
        return feed.announce("note.filed", authority, id, note::record);
    }

    /** Nobody was said to be allowed to. */
    @GET
    @Path("/forgotten")
    public List<String> forgotten() {
        return List.of("secret");
    }

    private static Note note(Row row) {
        return new Note(row.id("id"), row.number("version"), row.text("text"), row.text("remark"), row.date("written_on"),
                row.list("labels", String.class));
    }
}
