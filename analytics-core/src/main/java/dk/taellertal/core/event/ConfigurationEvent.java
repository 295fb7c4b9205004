package dk.taellertal.core.event;

import org.jspecify.annotations.Nullable;

/** What was changed in the catalogue of a home. No number of the store follows from it. */
public sealed interface ConfigurationEvent extends Event {

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
