package dk.taellertal.ingest.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The directory in which a municipality's service keeps everything: readable by its owner only. */
public record Home(Path directory) {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** Files that take the place of, or stand beside, the shipped catalogue. */
    public Path catalogue() {
        return directory.resolve("catalogue");
    }

    /** The accepted files, byte for byte, named by sha256. */
    public Path archive() {
        return directory.resolve("archive");
    }

    public Path journal() {
        return directory.resolve("journal.jsonl");
    }

    /** What was taken out of the house and when, one line each. */
    public Path exports() {
        return directory.resolve("exports.jsonl");
    }

    /** Documents that exports are laid into, in place of those that ship. */
    public Path templates() {
        return directory.resolve("templates");
    }

    public Path database() {
        return directory.resolve("taellertal.duckdb");
    }

    public Path temporary() {
        return directory.resolve("tmp");
    }

    /** Where other systems lay files. */
    public Path drop() {
        return directory.resolve("drop");
    }

    public Path lock() {
        return directory.resolve("lock");
    }

    /** Where and how a running service is reached. */
    public Path service() {
        return directory.resolve("service.json");
    }

    public boolean exists() {
        return Files.exists(journal());
    }

    /** Makes the directories that are not there. */
    public void prepare() {
        try {
            for (Path dir : Set.of(directory, archive(), temporary())) {
                Files.createDirectories(dir, ownerOnly("rwx------"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot lay out the home directory " + directory, e);
        }
    }

    /** Removes what a process that died left in the temporary directory; only for the one that holds the lock. */
    public void emptyTemporary() {
        try (var left = Files.list(temporary())) {
            for (Path file : (Iterable<Path>) left.filter(Files::isRegularFile)::iterator) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot empty " + temporary(), e);
        }
    }

    /** Attributes of a new file or directory that only its owner may use, where the file system knows of owners. */
    public static FileAttribute<?>[] ownerOnly(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Writes a text whole or not at all. */
    public void write(Path file, String text) throws IOException {
        Files.createDirectories(file.resolveSibling(""), ownerOnly("rwx------"));
        Path passing = temporaryFile();
        Files.writeString(passing, text);
        Files.move(passing, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** A new empty file for the time being, readable by its owner only. */
    public Path temporaryFile() {
        try {
            return Files.createTempFile(temporary(), "upload", ".tmp", ownerOnly("rw-------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
