package dk.taellertal.ui.compare;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.words.AltText;
import dk.taellertal.ui.chart.words.AxisNote;
import dk.taellertal.ui.layout.ChartImage;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.TableView;
import dk.taellertal.ui.page.Part;

/** How the figure went in each municipality: small pictures, the same in a sentence and as a table. */
final class CoursesSection extends Section {

    CoursesSection(Part part, Beside beside, Wanted wanted, Texts texts) {
        Chart chart = part.chart().orElseThrow();
        addClassName("courses");
        H2 heading = new H2(part.headline());
        if (chart.synthetic()) {
            heading.add(Icons.syntheticTag(texts));
        }
        HtmlContainer figure = new HtmlContainer("figure");
        figure.add(ChartImage.of(chart, address("svg", beside, wanted, texts)));
        AxisNote.of(chart).ifPresent(text -> {
            Paragraph note = new Paragraph(text);
            note.addClassName("note");
            figure.add(note);
        });
        HtmlContainer caption = new HtmlContainer("figcaption");
        caption.addClassNames("comment", "told");
        caption.add(new Paragraph(AltText.of(chart)));
        figure.add(caption);
        NativeDetails numbers = new NativeDetails(
                texts.of("figure.table.shown"),
                new TableView(part.table(), "twin", texts.of("figure.table.shown"), texts.locale()));
        numbers.addClassName("folded");
        Anchor picture = new Anchor(address("png", beside, wanted, texts) + "&download=true", texts.of("chart.fetch"));
        picture.setRouterIgnore(true);
        add(heading, figure, numbers, new Paragraph(picture));
    }

    private static String address(String format, Beside beside, Wanted wanted, Texts texts) {
        return "api/v1/figures/%s/compared.%s?lang=%s&v=%s&%s"
                .formatted(
                        beside.figure().id(),
                        format,
                        texts.locale().getLanguage(),
                        beside.answers().getFirst().version(),
                        wanted.withoutFigure().parameters().getQueryString());
    }
}
