package dk.taellertal.ingest.load;

import dk.taellertal.ingest.number.Notation;
import java.util.List;
import java.util.Optional;

/**
 * A file of which it is known how its lines are to be read.
 *
 * @param pass the first pass through its lines; empty where it was read as a table
 * @param notations how each measure's numbers are written
 * @param alternatives its columns whose values are versions of the same
 */
record SurveyedFile(
        MappedFile file,
        Optional<ScanPass> pass,
        List<Notation> notations,
        AlternativeColumns alternatives,
        CancelledRows cancelled) {}
