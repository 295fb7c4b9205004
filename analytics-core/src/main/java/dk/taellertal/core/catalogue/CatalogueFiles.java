package dk.taellertal.core.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The YAML files that ship in the jar, overlaid by those of the same relative path in a home directory. */
final class CatalogueFiles {

    private static final String SHIPPED = "/catalogue/";

    private CatalogueFiles() {}

    /** Texts by relative path, such as {@code figures/neet-16-24.yaml}; the overlay may not exist. */
    static Map<String, String> overlaid(Path overlay) {
        Map<String, String> texts = shipped();
        if (!Files.isDirectory(overlay)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(overlay)) {
            for (Path file : (Iterable<Path>) files.filter(f -> f.toString().endsWith(".yaml"))::iterator) {
                texts.put(overlay.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the catalogue below " + overlay, e);
        }
        return texts;
    }

    private static Map<String, String> shipped() {
        Map<String, String> texts = new TreeMap<>();
        resource("index.txt")
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> texts.put(name, resource(name)));
        return texts;
    }

    private static String resource(String name) {
        try (InputStream in = CatalogueFiles.class.getResourceAsStream(SHIPPED + name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its own file " + SHIPPED + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
