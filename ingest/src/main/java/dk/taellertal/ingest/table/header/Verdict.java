package dk.taellertal.ingest.table.header;

import dk.taellertal.ingest.table.sheet.CellKind;
import dk.taellertal.ingest.table.sheet.Column;
import dk.taellertal.ingest.table.sheet.NoteWords;
import dk.taellertal.ingest.table.sheet.Sheet;
import dk.taellertal.ingest.table.sheet.SheetLine;
import dk.taellertal.ingest.table.sheet.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** What a line is, held against the lines below it. */
enum Verdict {
    /** Stands over too few of the columns to name them. */
    TITLE,
    HEADER,
    /** Could be a row but for its words, which name columns. */
    HEADER_BY_WORDS,
    DATA,
    /** Could name the columns or be the first of their rows. */
    OPEN;

    /** @param below the lines under it that could be rows; one or more */
    static Verdict of(SheetLine line, List<SheetLine> below, Sheet sheet) {
        Evidence evidence = new Evidence(line);
        for (int i = 0; i < Math.max(sheet.columns(), line.width()); i++) {
            evidence.weigh(i, Column.of(below, i));
        }
        return evidence.verdict();
    }

    /** Two years further apart are amounts. */
    private static final BigDecimal MOST_YEARS_APART = BigDecimal.TEN;

    /** What speaks for a header, and what against. */
    private static final class Evidence {

        private final SheetLine line;
        private int used;
        private int covered;
        private int numberColumns;
        private int numbersUnnamed;
        private int text;
        private int periods;
        private int words;
        private int known;
        private int against;

        Evidence(SheetLine line) {
            this.line = line;
        }

        void weigh(int position, Column column) {
            if (column.type() == Column.Type.EMPTY) {
                return;
            }
            CellKind kind = line.kind(position);
            used++;
            covered += kind == CellKind.BLANK ? 0 : 1;
            boolean wordy = kind == CellKind.WORD || kind == CellKind.DIGITS;
            known += wordy && HeaderWords.known(line.cell(position)) ? 1 : 0;
            switch (column.type()) {
                case EMPTY -> {}
                case NUMBERS -> overNumbers(Units.known(line.cell(position)) ? CellKind.WORD : kind, column);
                case PERIODS -> {
                    text += kind == CellKind.WORD ? 1 : 0;
                    against += kind == CellKind.PERIOD || kind.numeric() ? 1 : 0;
                }
                case CODES -> {
                    text += kind == CellKind.WORD ? 1 : 0;
                    periods += kind == CellKind.YEAR || kind == CellKind.PERIOD ? 1 : 0;
                    against += kind == CellKind.DIGITS && column.has(line.cell(position)) ? 1 : 0;
                }
                case WORDS -> overWords(kind, column, line.cell(position));
            }
        }

        private void overNumbers(CellKind kind, Column column) {
            numberColumns++;
            switch (kind) {
                case BLANK -> numbersUnnamed++;
                case MARK -> {}
                case WORD, DIGITS, PERIOD -> text++;
                case YEAR -> periods += column.years() ? 0 : 1;
                case NUMBER -> against++;
            }
        }

        private void overWords(CellKind kind, Column column, String cell) {
            if (kind == CellKind.YEAR || kind == CellKind.PERIOD) {
                periods++;
            } else if (kind == CellKind.WORD || kind == CellKind.DIGITS) {
                boolean stands = column.has(cell);
                against += stands ? 1 : 0;
                words += !stands && column.repeats() ? 1 : 0;
            }
        }

        Verdict verdict() {
            if (isTitle()) {
                return TITLE;
            }
            if (runs() && (known > 0 || line.blank(0))) {
                periods += against;
                against = 0;
            }
            int speaking = text + (line.blank(0) || known > 0 || runs() ? periods : 0);
            if (against == 0) {
                return speaking > 0 ? HEADER : byWords();
            }
            if (speaking >= 3 * against) {
                return HEADER;
            }
            return known == 0 && against >= 3 * speaking ? DATA : OPEN;
        }

        /** Where the cells' shape says nothing: a line with an amount in it names no columns. */
        private Verdict byWords() {
            boolean amount = IntStream.range(0, line.size()).anyMatch(i -> line.kind(i) == CellKind.NUMBER);
            return !amount && (words > 1 || known > 0) ? HEADER_BY_WORDS : OPEN;
        }

        private boolean isTitle() {
            boolean namesNumbers = numberColumns > 1 && numbersUnnamed == 0;
            if (covered * 2 < used && !namesNumbers) {
                return true;
            }
            String first = line.firstText();
            return first.endsWith(":") || (NoteWords.begin(first) && (covered < used || first.contains(":")));
        }

        /** Whether its numbers stand one step apart, as years and ages in a header do. */
        private boolean runs() {
            List<BigDecimal> numbers = IntStream.range(0, line.size())
                    .filter(i -> line.kind(i).numeric() && line.cell(i).matches("\\d{1,9}"))
                    .mapToObj(i -> new BigDecimal(line.cell(i)))
                    .toList();
            boolean all = numbers.size()
                    == IntStream.range(0, line.size())
                            .filter(i -> line.kind(i).numeric())
                            .count();
            if (!all || numbers.size() < 2) {
                return false;
            }
            BigDecimal step = numbers.get(1).subtract(numbers.get(0));
            boolean even = IntStream.range(1, numbers.size())
                    .allMatch(i -> numbers.get(i).subtract(numbers.get(i - 1)).compareTo(step) == 0);
            boolean years = IntStream.range(0, line.size())
                    .filter(i -> line.kind(i).numeric())
                    .allMatch(i -> line.kind(i) == CellKind.YEAR);
            boolean near = step.abs().compareTo(MOST_YEARS_APART) <= 0;
            return even && step.signum() != 0 && (years ? near : numbers.size() > 2);
        }
    }
}
