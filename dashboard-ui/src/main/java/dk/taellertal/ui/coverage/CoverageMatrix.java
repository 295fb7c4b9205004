package dk.taellertal.ui.coverage;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.coverage.Coverage.Aim;
import dk.taellertal.ui.coverage.Coverage.Cell;
import dk.taellertal.ui.coverage.Coverage.Count;
import dk.taellertal.ui.coverage.Coverage.Lack;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.ScrollRegion;
import java.util.List;

/** Lives down, political goals across, and on the right what the objectives have. */
final class CoverageMatrix extends Div {

    private static final List<String> TOTALS = List.of("objectives", "numbers", "effect", "target", "fresh");

    private final transient Texts texts;
    private final transient CoverageWords words;
    private final transient List<String> goals;
    private final NativeTable table = new NativeTable();

    CoverageMatrix(Coverage coverage, Texts texts) {
        ScrollRegion.make(this, texts.of("coverage.title"));
        this.texts = texts;
        this.words = new CoverageWords(texts);
        this.goals = coverage.goals().stream().map(texts::name).toList();
        table.addClassName("matrix");
        table.getElement().insertChild(0, columns(coverage.goals().size()));
        table.getHead().addRows(heads(coverage));
        for (Coverage.Row row : coverage.rows()) {
            table.getBody().addRows(row(row));
        }
        table.getBody().addRows(sums(coverage));
        add(table);
    }

    private static Element columns(int goals) {
        Element life = new Element("col").setAttribute("class", "life");
        Element cells = new Element("col").setAttribute("span", String.valueOf(Math.max(1, goals)));
        Element totals =
                new Element("col").setAttribute("class", "t").setAttribute("span", String.valueOf(TOTALS.size()));
        return new Element("colgroup").appendChild(life, cells, totals);
    }

    private NativeTableRow heads(Coverage coverage) {
        Span life = new Span(texts.of("coverage.life"));
        life.addClassName("sr");
        NativeTableRow heads = new NativeTableRow(head(new NativeTableHeaderCell(life), "col"));
        coverage.goals()
                .forEach(goal -> heads.add(head(
                        new NativeTableHeaderCell(new Anchor("maalsaetning/" + goal.id(), texts.name(goal))), "col")));
        for (String total : TOTALS) {
            NativeTableHeaderCell cell = head(new NativeTableHeaderCell(texts.of("coverage.total." + total)), "col");
            cell.addClassNames("num", "tot");
            cell.setClassName("firsttot", total.equals(TOTALS.getFirst()));
            heads.add(cell);
        }
        return heads;
    }

    private NativeTableRow row(Coverage.Row row) {
        NativeTableRow tr = new NativeTableRow(head(new NativeTableHeaderCell(texts.name(row.life())), "row"));
        for (int column = 0; column < row.cells().size(); column++) {
            tr.add(under(goals.get(column), cell(row.cells().get(column))));
        }
        totals(row.count(), tr);
        return tr;
    }

    private NativeTableRow sums(Coverage coverage) {
        NativeTableRow sums = new NativeTableRow(head(new NativeTableHeaderCell(texts.of("coverage.sum")), "row"));
        sums.addClassName("sum");
        for (int column = 0; column < coverage.goals().size(); column++) {
            sums.add(under(
                    goals.get(column),
                    new NativeTableCell(
                            new Span(words.objectives(coverage.count(column).objectives())))));
        }
        totals(coverage.count(), sums);
        return sums;
    }

    /** On a narrow screen there are no columns: each cell says what it stands under. */
    private static NativeTableCell under(String head, NativeTableCell cell) {
        cell.getElement().setAttribute("data-under", head);
        return cell;
    }

    private void totals(Count count, NativeTableRow row) {
        List<Long> totals = List.of(count.objectives(), count.numbers(), count.effect(), count.target(), count.fresh());
        for (int i = 0; i < totals.size(); i++) {
            NativeTableCell cell = under(
                    texts.of("coverage.total." + TOTALS.get(i)), new NativeTableCell(String.valueOf(totals.get(i))));
            cell.addClassName("tot");
            cell.setClassName("firsttot", i == 0);
            row.add(cell);
        }
    }

    private NativeTableCell cell(Cell cell) {
        return switch (cell) {
            case Cell.Elsewhere elsewhere -> off("coverage.elsewhere");
            case Cell.Others others -> off("coverage.others");
            case Cell.Hole hole -> hole();
            case Cell.Aims some -> aims(some);
        };
    }

    private NativeTableCell off(String key) {
        Span dot = new Span(key.endsWith("others") ? "–" : "·");
        dot.getElement().setAttribute("aria-hidden", "true");
        Span said = new Span(texts.of(key));
        said.addClassName("sr");
        NativeTableCell cell = new NativeTableCell(dot, said);
        cell.addClassName("off");
        return cell;
    }

    private NativeTableCell hole() {
        NativeTableCell cell = new NativeTableCell(Icons.marked("hole", texts.of("coverage.hole")));
        cell.addClassName("holebox");
        return cell;
    }

    private NativeTableCell aims(Cell.Aims some) {
        List<Aim> aims = some.aims();
        Anchor count =
                new Anchor("?goal=" + some.goal().id() + "&open=" + some.life().id(), words.objectives(aims.size()));
        count.getElement()
                .setAttribute(
                        "aria-label",
                        texts.of(
                                "coverage.cell",
                                words.objectives(aims.size()),
                                texts.name(some.goal()),
                                texts.name(some.life())));
        Span number = new Span(count);
        number.addClassName("n");
        UnorderedList facts = new UnorderedList(new ListItem(words.figures(aims)));
        List<String> lacking = words.lacking(aims);
        lacking.forEach(lack -> {
            Span span = new Span(lack);
            span.setClassName(
                    "zero",
                    words.lacking(aims, Lack.NUMBERS).filter(lack::equals).isPresent());
            facts.add(new ListItem(span));
        });
        if (lacking.isEmpty()) {
            facts.add(new ListItem(texts.of("coverage.full")));
        }
        NativeTableCell cell = new NativeTableCell(number, facts);
        cell.setClassName("full", lacking.isEmpty());
        cell.setClassName("nodata", aims.stream().noneMatch(Aim::numbers));
        return cell;
    }

    private static NativeTableHeaderCell head(NativeTableHeaderCell cell, String scope) {
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }
}
