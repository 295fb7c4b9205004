package dk.taellertal.ui.layout;

import dk.taellertal.core.catalogue.Municipality;
import dk.taellertal.ingest.archive.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The municipality's logo: a picture that lies beside the file naming it, small, and nothing but a picture. */
public final class Logo {

    private static final int MOST_BYTES = 300_000;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final byte[] bytes;
    private final String mediaType;

    private Logo(byte[] bytes, String mediaType) {
        this.bytes = bytes;
        this.mediaType = mediaType;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String mediaType() {
        return mediaType;
    }

    /** @throws IllegalStateException where a logo is named that is not there or is no such picture */
    public static void check(Municipality municipality, Home home) {
        of(municipality, home);
    }

    static Optional<Logo> of(Municipality municipality, Home home) {
        return municipality.logo().map(name -> read(home.catalogue().resolve(name)));
    }

    private static Logo read(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IllegalStateException("municipality.yaml names the logo '%s', which is no file in %s"
                    .formatted(file.getFileName(), file.getParent()));
        }
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new IllegalStateException("the logo '%s' has %d bytes (expected at most %d)"
                        .formatted(file.getFileName(), Files.size(file), MOST_BYTES));
            }
            byte[] bytes = Files.readAllBytes(file);
            return file.toString().endsWith(".png") ? png(bytes, file) : svg(bytes, file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the logo " + file, e);
        }
    }

    private static Logo png(byte[] bytes, Path file) {
        if (bytes.length < PNG.length || !Arrays.equals(Arrays.copyOf(bytes, PNG.length), PNG)) {
            throw new IllegalStateException("the logo '%s' is no PNG picture".formatted(file.getFileName()));
        }
        return new Logo(bytes, "image/png");
    }

    private static Logo svg(byte[] bytes, Path file) {
        String text = new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (!text.contains("<svg") || text.contains("<script") || text.contains("<!entity")) {
            throw new IllegalStateException(
                    "the logo '%s' is no SVG picture without scripts".formatted(file.getFileName()));
        }
        return new Logo(bytes, "image/svg+xml");
    }
}
