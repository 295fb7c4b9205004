package dk.taellertal.ui.coverage;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.table.CellText;
import dk.taellertal.ui.table.Table;
import java.util.List;
import java.util.stream.Collectors;

/** What the matrix counts, by name: what somebody has to do something about. */
final class CoverageLists extends Div {

    /** The rest of a longer list is folded away. */
    private static final int SHOWN = 6;

    private final transient Texts texts;
    private final transient CellText cells;

    /** @param lists parts whose rows are things by their names */
    CoverageLists(List<Part> lists, Texts texts) {
        this.texts = texts;
        this.cells = new CellText(texts.locale());
        addClassName("lists");
        lists.forEach(part -> add(list(part)));
    }

    private Section list(Part part) {
        H2 heading = new H2(part.headline());
        heading.setId(part.id());
        Section section = new Section(heading);
        section.getElement().setAttribute("aria-labelledby", part.id());
        List<Table.Row> rows = part.table().rows();
        if (!rows.isEmpty()) {
            section.add(listed(rows.subList(0, Math.min(SHOWN, rows.size()))));
        }
        if (rows.size() > SHOWN) {
            section.add(new NativeDetails(
                    texts.of("coverage.list.rest", rows.size() - SHOWN), listed(rows.subList(SHOWN, rows.size()))));
        }
        return section;
    }

    private UnorderedList listed(List<Table.Row> rows) {
        UnorderedList list = new UnorderedList();
        rows.forEach(row -> list.add(new ListItem(
                name(row), new Span(row.cells().stream().map(cells::of).collect(Collectors.joining(", "))))));
        return list;
    }

    private static Component name(Table.Row row) {
        if (row.address().isEmpty()) {
            return new Span(row.name());
        }
        Anchor link = new Anchor(row.address(), row.name());
        link.addClassName("name");
        return link;
    }
}
