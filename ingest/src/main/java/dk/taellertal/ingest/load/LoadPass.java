package dk.taellertal.ingest.load;

import dk.taellertal.core.store.Staging;
import dk.taellertal.ingest.load.ScanPass.Piece;
import dk.taellertal.ingest.mapping.Mapping;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The second walk: plain parts go as the rows they are known to be, the others line by line, in the file's order. */
final class LoadPass {

    private final Mapping mapping;
    private final Loading loading;
    private final ScanPass first;
    private final Staging staging;
    private final Optional<RowShape> shape;
    private final @Nullable SpilledRows rows;

    /** @param quiet keys whose findings nobody hears */
    LoadPass(Mapping mapping, Loading loading, ScanPass first, Keys quiet, Staging staging) {
        this.mapping = mapping;
        this.loading = loading;
        this.first = first;
        this.staging = staging;
        shape = RowShape.of(mapping);
        rows = shape.flatMap(s -> first.dictionary()
                        .map(dictionary -> new SpilledRows(s, first.spool(), dictionary, quiet, mapping.contract())))
                .orElse(null);
    }

    void run() throws IOException {
        SpilledRows accepting = rows;
        for (Piece piece : first.pieces()) {
            if (accepting != null && piece.rows().isPresent()) {
                if (accepting.accept(piece.rows().get())) {
                    loading.rows(shape.orElseThrow(), piece.rows().get());
                    continue;
                }
                // A text that is not understood: from here on each line is looked at, and says what is wrong.
                accepting = null;
            }
            piece.part().read(line -> {
                if (line.line() > mapping.header().line()) {
                    loading.line(line);
                }
                return true;
            });
        }
        if (rows != null && rows.rows() > 0) {
            staging.append(rows);
        }
    }
}
