package dk.taellertal.ingest.upload.sent;

import java.util.stream.Stream;

/** Every file of the tables beside this one. */
public final class SentFiles {

    private SentFiles() {}

    public static Stream<SentFile> all() {
        return Stream.of(SentForms.all(), SentLines.all(), SentUnits.all(), SentCells.all())
                .flatMap(s -> s);
    }
}
