package touchstone.gateway.web.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;

/** A chart as a picture, twice as fine as it is on a page. */
public final class ChartImage {
    private static final float FINENESS = 2;

    private static boolean registered;

    private ChartImage() {}

    /** Lets whatever draws SVG into a file find the font that charts ask for; the machine may have none. */
    public static synchronized void registerFont() {
        if (!registered) {
            registered = true;
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font());
        }
    }

    /** @param svg a whole document */
    public static byte[] png(String svg, int width, int height) {
        registerFont();
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, width * FINENESS);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_HEIGHT, height * FINENESS);
        ByteArrayOutputStream picture = new ByteArrayOutputStream(1 << 16);
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(svg)), new TranscoderOutput(picture));
        } catch (TranscoderException ofOurOwnDrawing) {
            throw new IllegalStateException(ofOurOwnDrawing);
        }
        return picture.toByteArray();
    }

    private static Font font() {
        try (InputStream file = Objects.requireNonNull(ChartImage.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf"))) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException noFont) {
            throw new IllegalStateException(noFont);
        }
    }
}
