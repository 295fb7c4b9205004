package dk.taellertal.ingest.table.record;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.PersonalData;
import dk.taellertal.ingest.csv.BackslashQuotes;
import dk.taellertal.ingest.csv.CsvLine;
import dk.taellertal.ingest.csv.DelimiterSniffer;
import dk.taellertal.ingest.csv.Encoding;
import dk.taellertal.ingest.csv.PackedCells;
import dk.taellertal.ingest.table.sheet.ReadingNotes;
import dk.taellertal.ingest.table.sheet.Sheet;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The records of one file, in its encoding and with its delimiter. */
public final class Records {

    private static final int SAMPLED = 200;
    private static final long MOST_CELLS = 40_000_000;

    private final Path path;
    private final Encoding encoding;
    private final BackslashQuotes quotes;
    private final ReadingNotes notes;

    private Records(Path path, Encoding encoding, BackslashQuotes quotes, ReadingNotes notes) {
        this.path = path;
        this.encoding = encoding;
        this.quotes = quotes;
        this.notes = notes;
    }

    /**
     * Reads a file whole. Every cell goes past the eyes of {@code personal} as it comes.
     *
     * @throws NotATable where the file is something else, or its quotation marks do not add up
     */
    public static Sheet read(Path path, PersonalData personal, ReadingNotes notes) throws IOException {
        if (Files.size(path) == 0) {
            throw new NotATable(Finding.error(0, "", "", Message.of("file.empty")));
        }
        Encoding encoding = Encoding.of(path);
        FileForm.expectText(path, encoding);
        if (encoding.isOld()) {
            notes.add(Finding.warning(0, "", "", Message.of("file.oldEncoding", encoding)));
        }
        return new Records(path, encoding, BackslashQuotes.of(path, encoding), notes).sheet(personal);
    }

    private Sheet sheet(PersonalData personal) throws IOException {
        Optional<Character> declared = declared();
        List<CsvLine> lines = new ArrayList<>();
        char delimiter = declared.isPresent() ? declared.get() : delimiter();
        boolean backslashes = quotes.escape(delimiter);
        if (backslashes) {
            notes.add(Finding.note(0, "", "", Message.of("file.backslashes")));
        }
        try (Reader reader = open(backslashes)) {
            RecordReader records = new RecordReader(reader, delimiter);
            long cells = 0;
            for (CsvLine raw = records.next(); raw != null; raw = records.next()) {
                CsvLine line = new CsvLine(
                        raw.line(),
                        PackedCells.of(raw.cells().stream().map(CellText::bare).toList()));
                personal.scan(line.line(), line.cells());
                lines.add(line);
                cells += line.cells().size();
                if (cells > MOST_CELLS) {
                    throw new NotATable(Finding.error(line.line(), "", "", Message.of("file.tooBig", MOST_CELLS)));
                }
            }
            records.repairs().forEach(notes::add);
            Optional<Finding> oneColumn = OneColumn.fault(lines);
            if (oneColumn.isPresent() && notes.answer(DelimiterQuestion.KEY).isEmpty()) {
                throw new NotATable(oneColumn.get());
            }
            SwallowedLines.refuse(lines, records.delimiter());
        }
        if (declared.isPresent()) {
            notes.leftOut(lines.removeFirst(), "line.sep");
        }
        return Sheet.of(lines, delimiter);
    }

    /** What the first line declares, as Excel understands it: {@code sep=;}. */
    private Optional<Character> declared() throws IOException {
        char[] head = new char[8];
        try (Reader reader = open()) {
            int read = reader.read(head);
            String start = new String(head, 0, Math.max(0, read)).toLowerCase(Locale.ROOT);
            boolean alone = start.length() == 5 || (start.length() > 5 && "\r\n".indexOf(start.charAt(5)) >= 0);
            return start.startsWith("sep=") && alone
                    ? DelimiterQuestion.named(start.substring(4, 5))
                    : Optional.empty();
        }
    }

    private char delimiter() throws IOException {
        Optional<Character> answered = notes.answer(DelimiterQuestion.KEY).flatMap(DelimiterQuestion::named);
        if (answered.isPresent()) {
            return answered.get();
        }
        Map<Character, List<CsvLine>> samples = new LinkedHashMap<>();
        Map<Character, NotATable> unread = new LinkedHashMap<>();
        for (char candidate : DelimiterSniffer.CANDIDATES) {
            try {
                samples.put(candidate, sample(candidate));
            } catch (NotATable e) {
                // A delimiter that is not the file's makes nonsense of its quotation marks.
                unread.put(candidate, e);
            }
        }
        DelimiterSniffer sniffer = new DelimiterSniffer(samples);
        if (!sniffer.cutsWords()) {
            Optional<Character> blank = blank();
            if (blank.isPresent()) {
                return blank.get();
            }
        }
        if (samples.isEmpty()) {
            throw unread.getOrDefault(mostFrequent(), unread.get(';'));
        }
        if (!unread.isEmpty() && !sniffer.cutsMost()) {
            // What is left cuts little: the file's own sign is the one whose quotation marks do not add up.
            throw unread.getOrDefault(mostFrequent(), unread.values().iterator().next());
        }
        if (!sniffer.rivals().isEmpty()) {
            notes.ask(DelimiterQuestion.among(sniffer.rivals()));
        }
        return sniffer.best();
    }

    /** The blank, where it parts the cells of every line; asked where the lines could be texts of one column as well. */
    private Optional<Character> blank() throws IOException {
        try {
            BlankSeparated cut = BlankSeparated.of(sample(DelimiterQuestion.BLANK));
            return switch (cut) {
                case TABLE -> Optional.of(DelimiterQuestion.BLANK);
                case OPEN -> {
                    notes.ask(BlankSeparated.question());
                    yield Optional.empty();
                }
                case NONE -> Optional.empty();
            };
        } catch (NotATable e) {
            // Its quotation marks are not those of a file parted by blanks.
            return Optional.empty();
        }
    }

    /** The sign that stands most often in the first lines, where none of them can be cut. */
    private char mostFrequent() throws IOException {
        char[] head = new char[4096];
        try (Reader reader = open()) {
            String start = new String(head, 0, Math.max(0, reader.read(head)));
            return DelimiterSniffer.CANDIDATES.stream()
                    .max(Comparator.comparing(
                            d -> start.chars().filter(c -> c == d).count()))
                    .orElseThrow();
        }
    }

    private List<CsvLine> sample(char delimiter) throws IOException {
        List<CsvLine> sample = new ArrayList<>();
        try (Reader reader = open(quotes.escape(delimiter))) {
            RecordReader records = new RecordReader(reader, delimiter);
            for (CsvLine line = records.next(); line != null; line = records.next()) {
                sample.add(line);
                if (sample.size() == SAMPLED) {
                    break;
                }
            }
        }
        return sample;
    }

    private Reader open() throws IOException {
        return open(false);
    }

    /** @param backslashes whether quotation marks inside cells are escaped by a backslash */
    private Reader open(boolean backslashes) throws IOException {
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(encoding.markLength());
        Reader reader = new BufferedReader(encoding.reader(in), 1 << 16);
        return backslashes ? BackslashQuotes.doubled(reader) : reader;
    }
}
