package dk.taellertal.ui.chart.ink;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

/** The bundled typeface, IBM Plex Sans, which is the only one used: a server need not have any font. */
public final class Fonts {

    /** Names for a reader's own programs, best first. */
    public static final String FAMILIES = "'IBM Plex Sans', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif";

    private static final FontRenderContext FRACTIONAL = new FontRenderContext(null, true, true);
    private static final Font PLAIN = read("IBMPlexSans-Regular.ttf");
    private static final Font STRONG = read("IBMPlexSans-SemiBold.ttf");
    private static final String FACES =
            face(400, "IBMPlexSans-Regular-Latin1.woff2") + face(600, "IBMPlexSans-SemiBold-Latin1.woff2");

    private Fonts() {}

    public static Font plain(double size) {
        return PLAIN.deriveFont((float) size);
    }

    public static Font strong(double size) {
        return STRONG.deriveFont((float) size);
    }

    public static boolean isStrong(Font font) {
        return font.getFontName().equals(STRONG.getFontName());
    }

    /** How wide a text is set, kerning and all. */
    public static double width(Font font, String text) {
        return text.isEmpty() ? 0 : font.getStringBounds(text, FRACTIONAL).getWidth();
    }

    /** The Latin letters as a style sheet, for a picture that may not fetch anything. */
    public static String faces() {
        return FACES;
    }

    /** The platform copies a font to its temporary directory, which must stay while fonts are in use. */
    private static Font read(String file) {
        try (InputStream in = open(file)) {
            Files.createDirectories(Path.of(System.getProperty("java.io.tmpdir")));
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled font " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the bundled font is damaged: " + file, e);
        }
    }

    private static String face(int weight, String file) {
        try (InputStream in = open(file)) {
            return "@font-face{font-family:'IBM Plex Sans';font-weight:%d;src:url(data:font/woff2;base64,%s)}"
                    .formatted(weight, Base64.getEncoder().encodeToString(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the bundled font " + file, e);
        }
    }

    private static InputStream open(String file) throws IOException {
        InputStream in = Fonts.class.getResourceAsStream("/fonts/" + file);
        if (in == null) {
            throw new IOException("no /fonts/" + file + " among the resources");
        }
        return in;
    }
}
