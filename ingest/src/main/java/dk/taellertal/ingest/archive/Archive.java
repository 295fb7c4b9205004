package dk.taellertal.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The accepted files byte for byte, and the texts of the catalogue. What is in it is never changed. */
public final class Archive {

    private final Path directory;

    public Archive(Path directory) {
        this.directory = directory;
    }

    /** The sha256 of a file's bytes, as 64 hexadecimal digits. */
    public static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The sha256 of a text as UTF-8, as 64 hexadecimal digits. */
    public static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps a copy, safely on the disk when this returns. */
    public void keep(Path file, String sha256) {
        keep(sha256, String.valueOf(file.getFileName()), out -> Files.copy(file, out));
    }

    /**
     * Keeps a text as UTF-8, safely on the disk when this returns.
     *
     * @return its sha256
     */
    public String keep(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        String sha256 = sha256(text);
        keep(sha256, "a text of the catalogue", out -> out.write(bytes));
        return sha256;
    }

    /** What writes the bytes that are to be kept. */
    private interface Source {
        void writeTo(OutputStream out) throws IOException;
    }

    private void keep(String sha256, String what, Source source) {
        Path kept = file(sha256);
        if (Files.exists(kept)) {
            return;
        }
        Path coming = directory.resolve(sha256 + ".coming");
        try {
            Files.deleteIfExists(coming);
            Files.createFile(coming, Home.ownerOnly("rw-------"));
            try (OutputStream out = Files.newOutputStream(coming)) {
                source.writeTo(out);
            }
            try (FileChannel channel = FileChannel.open(coming, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            if (!sha256(coming).equals(sha256)) {
                throw new IOException("the file was changed while it was read");
            }
            Files.move(coming, kept, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot archive " + what, e);
        }
    }

    /** A text that is kept. */
    public String text(String sha256) {
        try {
            return Files.readString(file(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read %s from the archive".formatted(sha256), e);
        }
    }

    /** Forgets a file that never came to count. */
    public void drop(String sha256) {
        try {
            Files.deleteIfExists(file(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete %s from the archive".formatted(sha256), e);
        }
    }

    /** Where the bytes with this sha256 lie. */
    public Path file(String sha256) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256 must be 64 hexadecimal digits: '%s'".formatted(sha256));
        }
        return directory.resolve(sha256);
    }
}
