package dk.taellertal.core.event;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What was changed in the catalogue of a home. No number of the store follows from it. */
public sealed interface ConfigurationEvent extends Event {

    /** Files of the catalogue have other texts from now on. */
    sealed interface FilesChanged extends ConfigurationEvent {

        /** The sha256 of each file's text by its path in the catalogue. */
        NavigableMap<String, String> files();

        /** The sha256 of the document in the archive that has these texts. */
        String texts();
    }

    /** Files of the catalogue were written through the program. */
    record FilesWritten(NavigableMap<String, String> files, String texts) implements FilesChanged {

        public FilesWritten {
            files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
        }
    }

    /**
     * When the catalogue was read, its files were others than the log says: changed beside the program, or by a new version of
     * it. The first event of a home notes all files.
     *
     * @param removed the paths of files that are no longer there
     */
    record FilesNoticed(NavigableMap<String, String> files, List<String> removed, String texts)
            implements FilesChanged {

        public FilesNoticed {
            files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
            removed = List.copyOf(removed);
        }
    }

    /**
     * A key figure is computed by a new definition.
     *
     * @param validFrom the first period it is valid for; null for the whole series
     * @param file its path in the catalogue
     * @param sha256 of the file's text
     */
    record DefinitionApproved(
            String figure, int version, @Nullable String validFrom, String file, String sha256)
            implements ConfigurationEvent {}

    /**
     * Somebody wrote what stands above a figure's numbers, or let the program's own finding stand again.
     *
     * @param file its path in the catalogue
     * @param sha256 of the file's text
     */
    record HeadlineWritten(String figure, String file, String sha256) implements ConfigurationEvent {}
}
