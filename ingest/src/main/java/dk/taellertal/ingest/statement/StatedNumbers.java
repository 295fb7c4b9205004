package dk.taellertal.ingest.statement;

import dk.taellertal.ingest.number.Notation;
import dk.taellertal.ingest.statement.NonFigures.Mark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the numbers of a text in their order. Number words are not read: {@code tre} and {@code fem} count too many things that
 * no source knows.
 */
public final class StatedNumbers {

    private static final int MOST_DECIMALS = 9;
    private static final String BODY = "(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?"
            + "|\\d{1,3}(?: \\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)(?!\\d)(?![.,]\\d)";
    private static final Pattern NUMBER =
            Pattern.compile("(?iU)(?<![\\w.,]|[\\d%] ?-)((?<![\\w.,)%])[-+](?=\\d)|minus )?(" + BODY
                    + ")|(?<=[\\w.] ?-)(?<![\\d%] ?-)(" + BODY + ")|(?<=kr)(" + BODY + ")");
    private static final Pattern SECOND_END =
            Pattern.compile("(?iU)^(?: ?(?:kr\\.?|pct\\.?|%))? ?- ?(?:kr\\.? )?(" + BODY + ")");
    private static final Pattern AND =
            Pattern.compile("(?iU)^(?: (?:kr\\.?|pct\\.?|%|procent))? (?:og|and) (" + BODY + ")");
    private static final Pattern BETWEEN = Pattern.compile("(?iU)(?<!\\w)(?:mellem|between) (?:kr\\.? )?$");
    private static final Pattern ENGLISH =
            Pattern.compile("(?iU)(?<!\\w)(?:the|of|and|was|were|is|with|that|by|which|has)(?!\\w)");
    private static final Pattern DANISH =
            Pattern.compile("(?iU)(?<!\\w)(?:og|af|der|det|den|er|var|til|på|med|som|en|et|kr|pct)(?!\\w)");

    private final String written;
    private final String text;
    private final List<PeriodMention> periods;
    private final List<Mark> marks;
    private final List<Notation> notations;
    private final List<StatedNumber> numbers = new ArrayList<>();

    private StatedNumbers(String written) {
        this.written = written;
        text = plain(written);
        periods = PeriodMention.in(text);
        marks = NonFigures.in(text, periods);
        boolean english = ENGLISH.matcher(text).results().count()
                > DANISH.matcher(text).results().count();
        notations = english
                ? List.of(Notation.POINT_COMMA, Notation.POINT_BLANK, Notation.COMMA_POINT)
                : List.of(Notation.COMMA_POINT, Notation.COMMA_BLANK, Notation.POINT_COMMA);
    }

    /** Every number of a text, and every other group of digits with what it is instead. */
    public static List<StatedNumber> in(String text) {
        StatedNumbers found = new StatedNumbers(text);
        found.read();
        found.numbers.sort(Comparator.comparingInt(StatedNumber::offset));
        return List.copyOf(found.numbers);
    }

    /** The same signs one for one, with one kind of blank and one kind of dash. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == '\u00a0' || c == '\u2007' || c == '\u2009' || c == '\u202f' || c == '\r';
            boolean dash = (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
            plain.append(blank ? ' ' : dash ? '-' : c);
        }
        return plain.toString();
    }

    private void read() {
        String caption = "";
        List<Passage> table = new ArrayList<>();
        int tables = 0;
        for (Passage passage : Passage.of(text)) {
            if (passage.table()) {
                table.add(passage);
                continue;
            }
            tables += readTable(tables, table, caption);
            table.clear();
            readSentence(passage);
            caption = text.substring(passage.from(), passage.until()).strip();
        }
        readTable(tables, table, caption);
    }

    private int readTable(int number, List<Passage> lines, String caption) {
        if (lines.isEmpty()) {
            return 0;
        }
        Grid grid = Grid.of(number, text, lines, caption, this::statesAmount);
        boolean across = grid.periodsAcross();
        for (int row = 0; row < grid.rows().size(); row++) {
            for (int column = 0; column < grid.rows().get(row).size(); column++) {
                readCell(grid, across, row, column);
            }
        }
        return 1;
    }

    private boolean statesAmount(int from, int until) {
        Matcher number = NUMBER.matcher(text).region(from, until);
        number.useTransparentBounds(true);
        while (number.find()) {
            if (marked(number.start(), number.end()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void readCell(Grid grid, boolean across, int row, int column) {
        Grid.Cell cell = grid.rows().get(row).get(column);
        List<Place> places = places(cell.from(), cell.until());
        int part = 0;
        for (Place place : places) {
            Surroundings.Cell at = new Surroundings.Cell(
                    grid.number(),
                    row,
                    column,
                    part,
                    column == 0 || grid.isHeader(row) ? "" : grid.rowLabel(row),
                    grid.isHeader(row) ? "" : grid.columnLabel(column),
                    grid.caption(),
                    across);
            numbers.add(place.stated(cell.from(), cell.until(), Optional.of(at)));
            part += place.kind().isPresent() ? 0 : 1;
        }
    }

    private void readSentence(Passage passage) {
        places(passage.from(), passage.until())
                .forEach(place -> numbers.add(place.stated(passage.from(), passage.until(), Optional.empty())));
    }

    private Optional<Mark> marked(int from, int until) {
        return marks.stream().filter(m -> m.from() < until && from < m.until()).findFirst();
    }

    /** The numbers and marks that begin in a stretch of the text, in their order. */
    private List<Place> places(int from, int until) {
        List<Place> places = new ArrayList<>();
        marks.stream()
                .filter(m -> m.from() >= from && m.from() < until)
                .forEach(m -> places.add(new Place(m.from(), m.until(), -1, -1, Optional.of(m.kind()))));
        Matcher number = NUMBER.matcher(text);
        int at = from;
        while (at < until && number.find(at) && number.end() <= until) {
            at = number.end();
            if (marked(number.start(), number.end()).isEmpty()) {
                Place place = withSecondEnd(number, until);
                places.add(place);
                at = place.until();
            }
        }
        places.sort(Comparator.comparingInt(Place::from));
        return places;
    }

    private Place withSecondEnd(Matcher number, int until) {
        Pattern form = BETWEEN.matcher(text.substring(0, number.start())).find() ? AND : SECOND_END;
        Matcher second = form.matcher(text.substring(number.end(), until));
        boolean interval = second.find()
                && marked(number.end() + second.start(1), number.end() + second.end(1))
                        .isEmpty();
        return interval
                ? new Place(
                        number.start(),
                        number.end() + second.end(1),
                        number.end(),
                        number.end() + second.start(1),
                        Optional.empty())
                : new Place(number.start(), number.end(), -1, -1, Optional.empty());
    }

    /** Where a number stands. */
    private final class Place {

        private final int from;
        private final int until;
        /** Behind the first end of an interval; -1 where there is one end only. */
        private final int firstUntil;
        /** Where the second end begins. */
        private final int secondFrom;

        private final Optional<NonFigure> kind;

        Place(int from, int until, int firstUntil, int secondFrom, Optional<NonFigure> kind) {
            this.from = from;
            this.until = until;
            this.firstUntil = firstUntil;
            this.secondFrom = secondFrom;
            this.kind = kind;
        }

        int from() {
            return from;
        }

        int until() {
            return until;
        }

        Optional<NonFigure> kind() {
            return kind;
        }

        /** @param start of the sentence or cell, which ends before {@code end} */
        StatedNumber stated(int start, int end, Optional<Surroundings.Cell> cell) {
            String before = text.substring(start, from);
            String after = text.substring(until, end);
            if (kind.isPresent()) {
                return StatedNumber.none(
                        written.substring(from, until).strip(),
                        from,
                        start,
                        kind.get(),
                        new Surroundings(before, after, cell));
            }
            Optional<UnitReader.Read> behind = UnitReader.behind(after);
            int length = behind.map(UnitReader.Read::length).orElse(0);
            String noun = UnitReader.noun(after.substring(length));
            Optional<StatedUnit> unit = behind.map(UnitReader.Read::unit)
                    .or(() -> UnitReader.before(before))
                    .or(() -> noun.isEmpty() ? cell.flatMap(UnitReader::in) : Optional.empty())
                    .or(() -> noun.isEmpty() ? Optional.empty() : Optional.of(UnitReader.counting(noun)));
            int power = unit.map(u -> u.unit().power()).orElse(0);
            String beforeUnit = before.replaceFirst("(?iU)(?<!\\w)(?:kr\\.?|dkk) ?$", "");
            return new StatedNumber(
                    written.substring(from, until).strip(),
                    from,
                    start,
                    Optional.empty(),
                    ends(power),
                    Approximation.before(beforeUnit),
                    unit,
                    noun,
                    cell.map(PeriodBinding::inTable).orElseGet(() -> inSentence(start, end, until + length)),
                    new Surroundings(beforeUnit, after.substring(length), cell));
        }

        private StatedPeriod inSentence(int start, int end, int behindUnit) {
            List<PeriodMention> mentions = periods.stream()
                    .filter(p -> p.from() >= start && p.until() <= end)
                    .map(p ->
                            new PeriodMention(p.from() - start, p.until() - start, p.periods(), p.compared(), p.kind()))
                    .toList();
            return PeriodBinding.inSentence(text.substring(start, end), mentions, from - start, behindUnit - start);
        }

        private List<Amount> ends(int power) {
            return firstUntil < 0
                    ? List.of(amount(text.substring(from, until), power))
                    : List.of(
                            amount(text.substring(from, firstUntil), power),
                            amount(text.substring(secondFrom, until), power));
        }
    }

    private Amount amount(String number, int power) {
        boolean negative =
                number.startsWith("-") || number.toLowerCase(Locale.ROOT).startsWith("minus");
        String digits = number.replaceFirst("^\\D+", "");
        Amount amount = notations.stream()
                .flatMap(notation -> read(digits, notation, power))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("'%s' was taken for a number".formatted(number)));
        return negative ? amount.negated() : amount;
    }

    private static Stream<Amount> read(String digits, Notation notation, int power) {
        Optional<BigDecimal> number = notation.read(digits, MOST_DECIMALS);
        return number.map(n -> Amount.of(n, notation.decimals(digits), power)).stream();
    }
}
