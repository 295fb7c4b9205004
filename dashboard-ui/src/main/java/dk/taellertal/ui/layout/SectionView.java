package dk.taellertal.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.Part;
import java.util.List;

/** A section of a page on a screen: what its parts find, their pictures, their tables, and what they stand on. */
public final class SectionView extends Section {

    /** How a page's charts come to the screen. */
    public interface Pictures {

        /** A chart as a picture. */
        Component picture(Part part, Chart chart);

        /** The columns of pictures inside the table of a part whose chart is drawn there. */
        default List<TableView.Pictures> inTable(Part part) {
            return List.of();
        }

        /** What those pictures mean. */
        default List<Component> legend(Part part) {
            return List.of();
        }
    }

    private final transient Pictures pictures;
    private final transient Texts texts;

    public SectionView(Page.Section section, Pictures pictures, Texts texts) {
        this.pictures = pictures;
        this.texts = texts;
        addClassName("panel");
        Part first = section.parts().getFirst();
        H2 heading = new H2(first.headline());
        heading.setId(first.id());
        getElement().setAttribute("aria-labelledby", first.id());
        Paragraph measured = new Paragraph(first.subtitle());
        measured.addClassName("subtitle");
        add(heading, measured);
        open(first);
        section.parts().stream().skip(1).forEach(part -> add(folded(part)));
        section.parts().forEach(part -> part.notes().forEach(this::note));
        add(grounds(section));
    }

    private void open(Part part) {
        if (!part.drawnInTable()) {
            part.chart().ifPresent(chart -> add(pictures.picture(part, chart)));
        }
        if (part.table().rows().isEmpty()) {
            return;
        }
        if (part.open()) {
            if (part.drawnInTable()) {
                pictures.legend(part).forEach(this::add);
            }
            add(table(part));
        } else {
            NativeDetails twin = new NativeDetails(texts.of("part.twin"), table(part));
            twin.addClassName("twin");
            add(twin);
        }
    }

    private Component folded(Part part) {
        Div content = new Div();
        part.chart().ifPresent(chart -> content.add(pictures.picture(part, chart)));
        if (!part.table().rows().isEmpty()) {
            content.add(table(part));
        }
        NativeDetails folded = new NativeDetails(part.headline(), content);
        folded.setId(part.id());
        return folded;
    }

    private TableView table(Part part) {
        return new TableView(
                part.table(),
                part.drawnInTable() ? pictures.inTable(part) : List.of(),
                part.id(),
                part.name(),
                texts.locale());
    }

    private void note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("note");
        add(note);
    }

    /** Where the numbers come from, as a document says it under them. */
    private NativeDetails grounds(Page.Section section) {
        FactList facts = new FactList();
        section.parts().stream().map(Part::grounds).distinct().forEach(grounds -> {
            facts.with(texts.of("export.fact.source"), grounds.source());
            grounds.date().ifPresent(date -> facts.with(texts.of("export.fact.date"), date));
            facts.with(texts.of("export.fact.definition"), grounds.method());
        });
        NativeDetails details = new NativeDetails(texts.of("part.grounds"), facts);
        details.addClassNames("grounds", "noprint");
        return details;
    }
}
