package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.SourceProfile;
import dk.taellertal.ingest.csv.CsvFile;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.table.width.RowRemains;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * A file that fits a contract.
 *
 * @param head its first lines
 * @param profile how its source writes numbers, marks and totals
 * @param rows its rows where it was read as a table; empty where its lines are its rows as they stand
 */
record MappedFile(CsvFile csv, List<CsvLine> head, Mapping mapping, SourceProfile profile, Optional<List<CsvLine>> rows)
        implements RepeatedLines.Lines {

    /** The same file by a changed mapping. */
    MappedFile with(Mapping changed) {
        return new MappedFile(csv, head, changed, profile, rows);
    }

    int firstRow() {
        return rows.map(r -> r.getFirst().line()).orElse(mapping.header().line() + 1);
    }

    /** The lines above the header, or above the first row where the file was read as a table. */
    List<CsvLine> above() {
        int first = rows.map(r -> r.getFirst().line()).orElse(mapping.header().line());
        return head.stream().filter(l -> l.line() < first).toList();
    }

    /** What the lines are that rows are read from. */
    LineKinds kinds() {
        return rows.isPresent() ? LineKinds.inTable(mapping) : kindsInFile();
    }

    LineKinds kindsInFile() {
        return LineKinds.inFile(mapping, head, csv.delimiter());
    }

    /** How the first lines write their numbers: what the whole file says is known when it is read. */
    Survey sample() {
        Survey sample = new Survey(mapping, profile, kindsInFile());
        head.stream().filter(l -> l.line() > mapping.header().line()).forEach(sample::line);
        return sample;
    }

    /** @param met what the rows are known to have at a position, beside what the first of them have */
    RowRemains remains(IntFunction<Stream<String>> met) {
        LineKinds kinds = kindsInFile();
        List<CsvLine> first = head.stream()
                .filter(l -> l.line() > mapping.header().line() && kinds.of(l) == LineKind.DATA)
                .toList();
        return new RowRemains(
                kinds.usualSize().orElse(mapping.header().columns()),
                position -> Stream.concat(first.stream().map(l -> l.cell(position)), met.apply(position)));
    }

    /** Gives out every line, as the file or the table has it. */
    @Override
    public void read(RepeatedLines.LineReader reader) throws IOException {
        if (rows.isPresent()) {
            for (CsvLine line : rows.get()) {
                reader.line(line);
            }
        } else {
            csv.read(line -> {
                reader.line(line);
                return true;
            });
        }
    }
}
