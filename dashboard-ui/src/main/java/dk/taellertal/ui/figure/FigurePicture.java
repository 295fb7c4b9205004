package dk.taellertal.ui.figure;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.chart.FigureChart;
import dk.taellertal.ui.chart.words.AltText;
import dk.taellertal.ui.chart.words.AxisNote;
import org.springframework.web.util.HtmlUtils;

/** A chart, the same numbers as a table under its points, and the same in a sentence. */
@Tag("figure")
class FigurePicture extends HtmlContainer {

    FigurePicture(FigureChart chart, FigureAnswer answer, Asked asked, String version, Texts texts) {
        Div scroll = new Div(new YearsTable(chart, answer, texts));
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", texts.of("figure.table"));
        HtmlContainer caption = new HtmlContainer("figcaption");
        caption.addClassNames("comment", "told");
        H2 heading = new H2(texts.of("figure.told"));
        heading.addClassName("sr");
        caption.add(heading, new Paragraph(AltText.of(chart)));
        Paragraph note = new Paragraph(AxisNote.of(chart).map(n -> n + " ").orElse("") + texts.of("figure.rounding"));
        note.addClassName("note");
        add(picture(chart, asked, version, texts), scroll, note, caption);
    }

    /** Drawn for the width and the theme of the screen; the version makes a changed chart another address. */
    private static Html picture(FigureChart chart, Asked asked, String version, Texts texts) {
        String address = HtmlUtils.htmlEscape(asked.chart("svg", texts) + "&v=" + version);
        return new Html("""
                <picture>\
                <source media="screen and (max-width: 48rem) and (prefers-color-scheme: dark)" srcset="%1$s&amp;canvas=narrow&amp;theme=dark">\
                <source media="screen and (max-width: 48rem)" srcset="%1$s&amp;canvas=narrow">\
                <source media="screen and (prefers-color-scheme: dark)" srcset="%1$s&amp;canvas=screen&amp;theme=dark">\
                <img class="chart" src="%1$s&amp;canvas=screen" width="992" height="372" alt="%2$s"></picture>""".formatted(address, HtmlUtils.htmlEscape(AltText.of(chart))));
    }
}
