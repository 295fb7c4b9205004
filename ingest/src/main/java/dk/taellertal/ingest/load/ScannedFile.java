package dk.taellertal.ingest.load;

import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Findings;
import dk.taellertal.ingest.check.PersonalData;
import dk.taellertal.ingest.csv.CsvCutting;
import dk.taellertal.ingest.csv.CsvFile;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.number.Notation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The second step: a file whose every line was looked through for personal data.
 *
 * @param personal what is personal in its name or lines
 * @param guessed the notation of each measure, as the first lines have it
 * @param pass where its lines are its rows as they stand; a table was looked through when it was read
 */
record ScannedFile(List<Finding> personal, List<Notation> guessed, Optional<ScanPass> pass) {

    /** @param mapped empty where the file fits no contract */
    static ScannedFile of(CsvFile file, String name, Optional<MappedFile> mapped, ReadSettings settings)
            throws IOException {
        PersonalData seen = new PersonalData();
        seen.scan(0, List.of(name));
        if (mapped.flatMap(MappedFile::rows).isPresent()) {
            return new ScannedFile(seen.findings(), List.of(), Optional.empty());
        }
        List<Notation> guessed = mapped.map(m -> m.sample().notations(settings, new ArrayList<>(), new Findings()))
                .orElse(List.of());
        ScanPass pass = new ScanPass(
                seen,
                new PartReading.Plan(
                        mapped.map(MappedFile::mapping).orElse(null),
                        mapped.map(MappedFile::profile).orElse(null),
                        mapped.map(MappedFile::mapping).flatMap(RowShape::of),
                        mapped.map(MappedFile::kindsInFile),
                        guessed));
        try (CsvCutting cutting = file.cut()) {
            pass.read(cutting);
        }
        return new ScannedFile(seen.findings(), guessed, Optional.of(pass));
    }

    /** Every line is to be read again. */
    void forgetRows() throws IOException {
        if (pass.isPresent()) {
            pass.get().forgetRows();
        }
    }
}
