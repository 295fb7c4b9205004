package dk.taellertal.core.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The YAML files that ship in the jar, overlaid by those of the same relative path in a home directory. */
final class CatalogueFiles {

    private static final String ENDING = ".yaml";
    private static final String SHIPPED = "/catalogue/";

    private CatalogueFiles() {}

    /**
     * Texts by relative path, such as {@code figures/neet-16-24.yaml}; the overlay may not exist.
     *
     * @param faults gets the files that are no text
     */
    static Map<String, String> overlaid(Path overlay, List<CatalogueFault> faults) {
        Map<String, String> texts = shipped();
        if (!Files.isDirectory(overlay)) {
            return texts;
        }
        try (Stream<Path> files = Files.walk(overlay)) {
            for (Path file : (Iterable<Path>) files.filter(CatalogueFiles::isYaml)::iterator) {
                String name = overlay.relativize(file).toString().replace('\\', '/');
                if (!name.endsWith(ENDING)) {
                    faults.add(new CatalogueFault(name, 1, "would not be read (expected a name that ends in .yaml)"));
                    continue;
                }
                texts.remove(name);
                text(name, Files.readAllBytes(file), faults).ifPresent(text -> texts.put(name, text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the catalogue below " + overlay, e);
        }
        return texts;
    }

    /** Whether a file is meant for the catalogue, however its name writes that. */
    private static boolean isYaml(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && (name.endsWith(ENDING) || name.endsWith(".yml"));
    }

    private static Optional<String> text(String name, byte[] bytes, List<CatalogueFault> faults) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        if (!StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
            return Optional.of(out.flip().toString());
        }
        int line = 1;
        for (int i = 0; i < in.position(); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        faults.add(new CatalogueFault(name, line, "is not UTF-8"));
        return Optional.empty();
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
