package dk.taellertal.ingest.damage;

import static dk.taellertal.ingest.damage.Damages.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Lines that are too wide, too narrow, quoted wrongly, cut, joined, or no line of this file. */
final class LineDamages {

    private LineDamages() {}

    static List<Damage> all() {
        return List.of(
                Damages.of('A', "separator too many", true, (s, r) -> separator(s, r, "", false)),
                Damages.of(
                        'A',
                        "separator too many, blank last cell swallows it",
                        true,
                        (s, r) -> separator(s, r, "", true)),
                Damages.of('A', "filled cell too many", true, (s, r) -> separator(s, r, "17", false)),
                Damages.of('A', "separator too many at the end", true, (s, r) -> atEnd(s, r, "")),
                Damages.of('A', "filled cell at the end", true, (s, r) -> atEnd(s, r, "42")),
                Damages.of('A', "separator too few", true, LineDamages::cellLost),
                Damages.of('A', "separator in an unquoted text", true, LineDamages::separatorInText),
                Damages.of('A', "decimal comma unquoted in a comma file", true, LineDamages::bareComma),
                Damages.of('A', "header one short", true, LineDamages::headerShort),
                Damages.of(
                        'A',
                        "header one long",
                        true,
                        (s, r) -> header(
                                s,
                                Damages.inserted(
                                        s.header(), r.nextInt(s.header().size()), "Ny"))),
                Damages.of('A', "header without a name", true, (s, r) -> nameLost(s, r)),
                Damages.of('A', "quote inside a cell", true, LineDamages::quoteInside),
                Damages.of('A', "quote opened", true, LineDamages::quoteOpened),
                Damages.of('A', "quote lost", true, LineDamages::quoteLost),
                row(
                        'B',
                        "line quoted whole",
                        true,
                        (s, row) -> Optional.of(s.line(
                                row, '"' + s.form().line(s.rows().get(row)).replace("\"", "\"\"") + '"'))),
                row('B', "line in another delimiter", true, LineDamages::otherDelimiter),
                row('B', "first cells blank", true, LineDamages::firstBlank),
                row('B', "line cut", true, LineDamages::cut),
                row('B', "two lines joined", true, LineDamages::joined),
                row('B', "line broken in two", true, LineDamages::broken),
                row(
                        'B',
                        "row commented out",
                        false,
                        (s, row) -> Optional.of(
                                s.line(row, "# " + s.form().line(s.rows().get(row))))));
    }

    private static Optional<Damaged> separator(Sample s, Random r, String cell, boolean swallowed) {
        int row = r.nextInt(s.rows().size());
        List<String> cells =
                Damages.inserted(s.rows().get(row), 1 + r.nextInt(s.header().size() - 1), cell);
        if (!swallowed) {
            return Optional.of(s.line(row, s.form().line(cells)));
        }
        if (!cells.getLast().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(s.line(row, s.form().line(cells.subList(0, cells.size() - 1))));
    }

    private static Optional<Damaged> atEnd(Sample s, Random r, String cell) {
        int row = r.nextInt(s.rows().size());
        return Optional.of(s.line(
                row,
                s.form().line(Damages.inserted(s.rows().get(row), s.header().size(), cell))));
    }

    private static Optional<Damaged> cellLost(Sample s, Random r) {
        int row = r.nextInt(s.rows().size());
        List<String> cells = new ArrayList<>(s.rows().get(row));
        cells.remove(r.nextInt(cells.size()));
        return Optional.of(s.line(row, s.form().line(cells)));
    }

    private static Optional<Damaged> separatorInText(Sample s, Random r) {
        return Damages.one(s.columns(Role.TEXT), r).map(column -> {
            int row = r.nextInt(s.rows().size());
            return s.line(
                    row, s.form().bare(s.with(row, column, "Børn" + s.form().delimiter() + " unge")));
        });
    }

    private static Optional<Damaged> bareComma(Sample s, Random r) {
        if (s.form().delimiter() != ',' || !s.form().danish()) {
            return Optional.empty();
        }
        int row = r.nextInt(s.rows().size());
        return s.rows().get(row).stream().anyMatch(c -> c.contains(","))
                ? Optional.of(s.line(row, s.form().bare(s.rows().get(row))))
                : Optional.empty();
    }

    private static Optional<Damaged> header(Sample s, List<String> cells) {
        List<String> lines = s.lines();
        lines.set(s.headerLine() - 1, s.form().line(cells));
        return Optional.of(new Damaged(lines, java.util.Set.of(s.headerLine()), s.form()));
    }

    private static Optional<Damaged> headerShort(Sample s, Random r) {
        List<String> cells = new ArrayList<>(s.header());
        cells.remove(r.nextInt(cells.size()));
        return header(s, cells);
    }

    /** A column that is blank in every row says as much without its name: the file is one with a separator at the end. */
    private static Optional<Damaged> nameLost(Sample s, Random r) {
        List<String> cells = new ArrayList<>(s.header());
        int column = r.nextInt(cells.size());
        if (s.rows().stream().allMatch(row -> row.get(column).isEmpty())) {
            return Optional.empty();
        }
        cells.set(column, "");
        return header(s, cells);
    }

    private static Optional<Damaged> quoteInside(Sample s, Random r) {
        return Damages.one(s.columns(Role.AMOUNT, Role.COUNT, Role.RATE), r)
                .filter(c -> !s.form().quoted())
                .map(column -> {
                    int row = r.nextInt(s.rows().size());
                    return s.line(
                            row,
                            s.form()
                                    .bare(s.with(
                                            row,
                                            column,
                                            s.rows().get(row).get(column) + "\"Bord"
                                                    + s.form().delimiter() + " rundt\"")));
                });
    }

    private static Optional<Damaged> quoteOpened(Sample s, Random r) {
        int row = r.nextInt(s.rows().size());
        int column = r.nextInt(s.header().size());
        return s.form().quoted()
                ? Optional.empty()
                : Optional.of(s.line(
                        row,
                        s.form()
                                .bare(s.with(
                                        row, column, '"' + s.rows().get(row).get(column)))));
    }

    private static Optional<Damaged> quoteLost(Sample s, Random r) {
        int row = r.nextInt(s.rows().size());
        String line = s.form().line(s.rows().get(row));
        long quotes = line.chars().filter(c -> c == '"').count();
        if (quotes == 0) {
            return Optional.empty();
        }
        int at = -1;
        for (long i = r.nextInt((int) quotes); i >= 0; i--) {
            at = line.indexOf('"', at + 1);
        }
        return Optional.of(s.line(row, line.substring(0, at) + line.substring(at + 1)));
    }

    private static Optional<Damaged> otherDelimiter(Sample s, int row) {
        String other = s.form().delimiter() == ';' ? "\t" : ";";
        return Optional.of(s.line(row, String.join(other, s.rows().get(row))));
    }

    private static Optional<Damaged> firstBlank(Sample s, int row) {
        List<String> cells = new ArrayList<>(s.rows().get(row));
        cells.set(0, "");
        cells.set(1, "");
        return Optional.of(s.line(row, s.form().line(cells)));
    }

    private static Optional<Damaged> cut(Sample s, int row) {
        String line = s.form().line(s.rows().get(row));
        return Optional.of(s.line(row, line.substring(0, line.length() / 2)));
    }

    private static Optional<Damaged> joined(Sample s, int row) {
        if (row + 1 >= s.rows().size()) {
            return Optional.empty();
        }
        List<String> lines = s.lines();
        int at = s.lineOf(row) - 1;
        lines.set(at, lines.get(at) + lines.remove(at + 1));
        return Optional.of(new Damaged(lines, java.util.Set.of(at + 1), s.form()));
    }

    private static Optional<Damaged> broken(Sample s, int row) {
        List<String> lines = s.lines();
        int at = s.lineOf(row) - 1;
        String line = lines.get(at);
        int cut = line.lastIndexOf(s.form().delimiter());
        lines.set(at, line.substring(0, cut));
        lines.add(at + 1, line.substring(cut));
        return Optional.of(new Damaged(lines, java.util.Set.of(at + 1, at + 2), s.form()));
    }
}
