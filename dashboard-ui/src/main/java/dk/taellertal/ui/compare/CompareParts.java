package dk.taellertal.ui.compare;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.answer.FigureWords;
import dk.taellertal.ui.answer.FormulaSentence;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.words.ChartTables;
import dk.taellertal.ui.compare.Beside.Line;
import dk.taellertal.ui.compare.Beside.Whose;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays a comparison out as parts: a row for each area and group, and the courses of many municipalities. */
final class CompareParts {

    private final Beside beside;
    private final String own;
    private final Catalogue catalogue;
    private final LocalDate today;
    private final Texts texts;
    private final CompareWords words;
    private final Part.Grounds grounds;

    /** @param own the own municipality's name */
    CompareParts(Beside beside, String own, Catalogue catalogue, LocalDate today, Texts texts) {
        this.beside = beside;
        this.own = own;
        this.catalogue = catalogue;
        this.today = today;
        this.texts = texts;
        this.words = new CompareWords(texts);
        this.grounds = grounds();
    }

    List<Part> all() {
        Optional<Part> courses =
                new CompareChart(catalogue, texts, today).of(beside).map(this::courses);
        return Stream.concat(Stream.of(values()), courses.stream()).toList();
    }

    private Part values() {
        List<Line> lacking = beside.lacking();
        List<Table.Row> rows = new ArrayList<>();
        beside.lines().stream().filter(line -> !lacking.contains(line)).forEach(line -> rows.add(row(line)));
        if (!lacking.isEmpty()) {
            String names = lacking.stream().map(Line::name).collect(Collectors.joining(", "));
            rows.add(new Table.Row(
                    texts.of("compare.lacking", lacking.size(), names), List.of(new Cell.Blank(), new Cell.Blank())));
        }
        Table table = new Table(
                texts.of("compare.head.area"),
                List.of(
                        Table.Column.numbers(
                                texts.of(
                                        "compare.head.value",
                                        texts.unit(beside.figure().unit())),
                                texts.unit(beside.figure().unit())),
                        Table.Column.numbers(
                                texts.of("compare.head.difference", own, words.differenceUnit(beside.figure())),
                                words.differenceUnit(beside.figure()))),
                rows);
        List<String> notes = new ArrayList<>(List.of(texts.of("compare.order")));
        beside.figure().reservations().forEach(r -> notes.add(texts.of("caption.reservation", r)));
        return part(
                "sammenligning", words.headline(beside, own), words.subtitle(beside), Optional.empty(), table, notes);
    }

    private Table.Row row(Line line) {
        KeyFigure figure = beside.figure();
        Cell value = line.amount()
                .<Cell>map(amount -> number(amount, false).leadingTo("noegletal/" + figure.id() + query(line)))
                .orElseGet(() -> new Cell.Absent(words.absence(line)));
        Cell difference =
                line.difference().<Cell>map(amount -> number(amount, true)).orElseGet(Cell.Blank::new);
        String name = line.whose() == Whose.GROUP && beside.meanInstead()
                ? texts.of("compared.name.mean", line.name())
                : line.name();
        return new Table.Row(
                FigureWords.marked(name, line.synthetic(), texts),
                List.of(value, difference),
                line.whose() == Whose.OWN ? Table.Kind.SUM : Table.Kind.PLAIN);
    }

    private Cell.Amount number(BigDecimal amount, boolean signed) {
        return Cell.Amount.of(amount, beside.figure(), signed);
    }

    /** What the figure's own page is asked for, to show the line. */
    private static String query(Line line) {
        return switch (line.whose()) {
            case OWN -> "";
            case GROUP -> "?compare=" + line.code();
            case MUNICIPALITY, COUNTRY -> "?area=" + line.code();
        };
    }

    private Part courses(Chart chart) {
        return part(
                "udvikling",
                texts.of("compare.courses"),
                chart.subtitle(),
                Optional.of(chart),
                ChartTables.of(chart),
                List.of());
    }

    private Part part(
            String id, String headline, String subtitle, Optional<Chart> chart, Table table, List<String> notes) {
        return new Part(
                id, texts.name(beside.figure()), headline, subtitle, chart, table, Part.Layout.CHART, notes, grounds);
    }

    private Part.Grounds grounds() {
        KeyFigure figure = beside.figure();
        FigureWords figureWords = new FigureWords(catalogue, texts, today);
        return new Part.Grounds(
                String.join(" ", new CompareSources(catalogue, figureWords, texts).of(beside)),
                beside.period().map(period -> Periods.shown(period, texts)),
                texts.of("export.part.figure", texts.name(figure), figure.version()) + ": "
                        + new FormulaSentence(catalogue, texts).of(figure),
                beside.synthetic());
    }
}
