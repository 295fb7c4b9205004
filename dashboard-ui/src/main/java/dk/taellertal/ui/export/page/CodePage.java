package dk.taellertal.ui.export.page;

import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.export.kept.KeptTable;
import dk.taellertal.ui.export.kept.OpenedExport;
import dk.taellertal.ui.export.kept.OpenedExport.CellThenAndNow;
import dk.taellertal.ui.export.kept.OpenedExport.OpenedFigure;
import dk.taellertal.ui.export.kept.OpenedExport.OpenedPart;
import dk.taellertal.ui.export.kept.OpenedExport.PeriodThenAndNow;
import dk.taellertal.ui.export.kept.OpenedExport.RowState;
import dk.taellertal.ui.export.kept.OpenedExport.RowThenAndNow;
import dk.taellertal.ui.export.kept.PrintedNames;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.Page.Opening;
import dk.taellertal.ui.page.Page.Section;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.Table;
import dk.taellertal.ui.table.Table.Column;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a code opens: the numbers as they were taken out, what they are now, and what else in the document is another now. */
final class CodePage {

    static final String NUMBERS = "tal";
    static final String BESIDE = "andet";

    private final OpenedExport opened;
    private final Texts texts;

    private CodePage(OpenedExport opened, Texts texts) {
        this.opened = opened;
        this.texts = texts;
    }

    /** @param zone whose clock tells when it was taken out */
    static Page of(OpenedExport opened, Texts texts, ZoneId zone) {
        return new CodePage(opened, texts).page(zone);
    }

    private Page page(ZoneId zone) {
        CodeWords words = new CodeWords(texts);
        List<Section> sections = new ArrayList<>();
        sections.add(Section.whole(part(
                NUMBERS,
                "export.code.table",
                switch (opened) {
                    case OpenedFigure figure -> figure(figure);
                    case OpenedPart part -> part(part);
                },
                words.damage(opened).stream().toList())));
        if (!opened.texts().isEmpty()) {
            sections.add(Section.whole(part(BESIDE, "export.code.texts", beside(), List.of())));
        }
        return new Page(
                opened.code(), new Opening(words.headline(opened), words.taken(opened, zone)), sections, Map.of());
    }

    private Part part(String id, String name, Table table, List<String> notes) {
        return new Part(
                id,
                texts.of(name),
                texts.of(name),
                "",
                Optional.empty(),
                table,
                Part.Layout.CHART,
                notes,
                new Part.Grounds("", Optional.empty(), "", false));
    }

    /** A figure: then and now beside one another, period by period. */
    private Table figure(OpenedFigure figure) {
        return new Table(
                texts.of("export.period"),
                List.of(
                        Column.numbers(
                                texts.of("export.code.then", texts.unit(figure.unit())), texts.unit(figure.unit())),
                        Column.numbers(texts.of("export.code.now", figure.unitNow()), figure.unitNow()),
                        Column.words(texts.of("export.code.change"))),
                figure.points().stream().map(point -> row(point, figure)).toList());
    }

    private Table.Row row(PeriodThenAndNow point, OpenedFigure figure) {
        return new Table.Row(
                Periods.shown(Period.parse(point.period()), texts),
                List.of(
                        number(point.then(), figure.decimals(), point.thenReason()),
                        number(point.now(), figure.decimalsNow(), point.nowReason()),
                        new Cell.Text(change(point, figure))),
                kind(point.changed()));
    }

    /** Nothing where the numbers of then cannot be had again: those that can are no proof that none changed. */
    private String change(PeriodThenAndNow point, OpenedFigure figure) {
        if (point.changed()) {
            return texts.of("export.code.is.changed");
        }
        return figure.intact() || figure.otherGroup() ? texts.of("export.code.is.same") : "";
    }

    private static Cell number(@Nullable String value, int decimals, @Nullable String reason) {
        if (value != null) {
            return new Cell.Amount(new BigDecimal(value), decimals, false);
        }
        return reason == null ? new Cell.Blank() : new Cell.Absent(reason);
    }

    private static Table.Kind kind(boolean changed) {
        return changed ? Table.Kind.SUM : Table.Kind.PLAIN;
    }

    /** What stands beside the numbers and is another now. */
    private Table beside() {
        PrintedNames names = new PrintedNames(texts);
        return new Table(
                texts.of("export.code.text"),
                List.of(
                        Column.words(texts.of("export.code.text.then")),
                        Column.words(texts.of("export.code.text.now"))),
                opened.texts().stream()
                        .map(said -> new Table.Row(names.of(said.name()), List.of(text(said.then()), text(said.now()))))
                        .toList());
    }

    private static Cell text(@Nullable String text) {
        return text == null ? new Cell.Blank() : new Cell.Text(text);
    }

    /** A part of a page: its table as it was, and beside each column with a cell that is another now, what it is. */
    private Table part(OpenedPart part) {
        boolean[] differs = new boolean[part.columns().size()];
        part.rows().stream()
                .filter(row -> row.state() == RowState.KEPT)
                .forEach(row -> IntStream.range(0, row.cells().size())
                        .filter(c -> row.cells().get(c).changed())
                        .forEach(c -> differs[c] = true));
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < differs.length; c++) {
            KeptTable.Column column = part.columns().get(c);
            columns.add(new Column(
                    differs[c] ? texts.of("export.code.column.then", column.label()) : column.label(),
                    column.numeric(),
                    ""));
            if (differs[c]) {
                columns.add(new Column(texts.of("export.code.column.now", column.label()), column.numeric(), ""));
            }
        }
        columns.add(Column.words(texts.of("export.code.change")));
        return new Table(
                part.corner(),
                columns,
                part.rows().stream().map(row -> row(row, differs, part.gone())).toList());
    }

    private Table.Row row(RowThenAndNow kept, boolean[] differs, boolean gone) {
        List<Cell> cells = new ArrayList<>();
        for (int c = 0; c < differs.length; c++) {
            CellThenAndNow values = kept.cells().get(c);
            if (differs[c]) {
                cells.add(said(values.then()));
                cells.add(said(values.now()));
            } else {
                cells.add(said(kept.state() == RowState.NEW ? values.now() : values.then()));
            }
        }
        boolean changed = kept.cells().stream().anyMatch(CellThenAndNow::changed);
        String word = switch (kept.state()) {
            case KEPT -> changed ? "export.code.is.changed" : "export.code.is.same";
            case GONE -> "export.code.is.gone";
            case NEW -> "export.code.is.new";
        };
        cells.add(new Cell.Text(gone ? "" : texts.of(word)));
        return new Table.Row(kept.name(), cells, kind(changed && !gone));
    }

    private static Cell said(KeptTable.@Nullable Said said) {
        return said == null ? new Cell.Blank() : said.cell();
    }
}
