package dk.taellertal.ui.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** An export, finished. */
public final class ExportedFile {

    private final String name;
    private final Format format;
    private final List<String> codes;
    private final byte[] bytes;

    /** @param codes of its figures, in their order */
    public ExportedFile(String name, Format format, List<String> codes, byte[] bytes) {
        this.name = name;
        this.format = format;
        this.codes = List.copyOf(codes);
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    public Format format() {
        return format;
    }

    public List<String> codes() {
        return codes;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public void write(Path file) throws IOException {
        Files.write(file, bytes);
    }
}
