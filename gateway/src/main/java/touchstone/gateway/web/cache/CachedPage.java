package touchstone.gateway.web.cache;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import touchstone.gateway.web.layout.VisitorSlot;
import touchstone.platform.http.Sha256;

/** A page as it was rendered, compressed once, with gaps for what is each visitor's own. */
final class CachedPage implements CachedReply {
    private static final Pattern MARK = Pattern.compile(
            Arrays.stream(VisitorSlot.values()).map(VisitorSlot::mark).collect(Collectors.joining("|")));

    /** What follows each other; null where a visitor's own goes. */
    private final List<Piece> pieces = new ArrayList<>();
    private final String hash;
    private final int bytes;

    private sealed interface Piece {}

    private record Text(byte[] plain, byte[] compressed) implements Piece {}

    private record Gap(VisitorSlot slot) implements Piece {}

    CachedPage(String html) {
        Matcher marks = MARK.matcher(html);
        int from = 0;
        for (MatchResult mark : marks.results().toList()) {
            addText(html.substring(from, mark.start()));
            pieces.add(new Gap(slot(mark.group())));
            from = mark.end();
        }
        addText(html.substring(from));
        hash = Sha256.of(marks.replaceAll("?").getBytes(StandardCharsets.UTF_8)).substring(0, 24);
        bytes = pieces.stream().mapToInt(piece -> piece instanceof Text text ? text.plain().length + text.compressed().length : 0).sum();
    }

    private void addText(String html) {
        byte[] plain = html.getBytes(StandardCharsets.UTF_8);
        pieces.add(new Text(plain, GzipSplice.compress(plain)));
    }

    private static VisitorSlot slot(String mark) {
        return Arrays.stream(VisitorSlot.values()).filter(slot -> slot.mark().equals(mark)).findFirst().orElseThrow();
    }

    /** Names what it says to this visitor. Weak, because the same goes out compressed and plain. */
    String tag(PageVisitor visitor) {
        return "W/\"" + hash + '-' + visitor.hash() + '"';
    }

    Buffer plain(PageVisitor visitor) {
        Buffer page = Buffer.buffer(bytes);
        for (Piece piece : pieces) {
            page.appendBytes(piece instanceof Gap gap ? visitor.in(gap.slot()) : ((Text) piece).plain());
        }
        return page;
    }

    Buffer compressed(PageVisitor visitor) {
        GzipSplice page = new GzipSplice(bytes / 2);
        for (Piece piece : pieces) {
            if (piece instanceof Text text) {
                page.add(text.plain(), text.compressed());
            } else {
                page.add(visitor.in(((Gap) piece).slot()));
            }
        }
        return page.end();
    }

    @Override
    public PageReply to(PageVisitor visitor, HttpServerRequest asker) {
        return PageReply.of(this, visitor, asker);
    }

    @Override
    public int bytes() {
        return bytes;
    }
}
