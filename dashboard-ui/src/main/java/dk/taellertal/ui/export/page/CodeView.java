package dk.taellertal.ui.export.page;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.answer.FigureAddress;
import dk.taellertal.ui.export.Exports;
import dk.taellertal.ui.export.kept.ExportCode;
import dk.taellertal.ui.export.kept.OpenedExport;
import dk.taellertal.ui.export.kept.OpenedExport.OpenedFigure;
import dk.taellertal.ui.export.kept.OpenedExport.OpenedPart;
import dk.taellertal.ui.layout.ReaderLanguage;
import dk.taellertal.ui.layout.TableView;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.refusal.UnknownThing;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What a code on a document leads to: the numbers as they were taken out, and whether they are others now. */
@Route("k")
@PermitAll
class CodeView extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    private final transient Texts texts = ReaderLanguage.texts();
    private final transient Exports exports;
    private final transient Clock clock;
    private String title = "";

    CodeView(Exports exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
        setId("main");
    }

    @Override
    public void setParameter(BeforeEvent event, String text) {
        removeAll();
        title = text;
        try {
            show(exports.open(ExportCode.read(text), texts.locale()));
        } catch (UnknownThing e) {
            add(new H1(texts.of("export.code.unknown", text)), new Paragraph(texts.of("export.code.unknown.why")));
        } catch (IllegalArgumentException e) {
            add(new H1(texts.of("export.code.wrong", text)), new Paragraph(texts.of("export.code.wrong.why")));
        }
    }

    private void show(OpenedExport opened) {
        Page page = CodePage.of(opened, texts, clock.getZone());
        title = page.title();
        Article article = new Article(
                new H1(page.opening().lead()), paragraph(page.opening().note(), "subtitle"));
        for (Part part : page.parts()) {
            part.notes().forEach(note -> article.add(paragraph(note, "banner")));
            if (part.id().equals(CodePage.BESIDE)) {
                H2 heading = new H2(part.headline());
                heading.addClassName("beside");
                article.add(heading);
            }
            TableView table = new TableView(part.table(), "then-now", part.name(), texts.locale());
            table.setId(part.id());
            article.add(table);
        }
        article.add(onward(opened));
        add(article);
    }

    private static Paragraph paragraph(String text, String className) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName(className);
        return paragraph;
    }

    private Paragraph onward(OpenedExport opened) {
        String then = switch (opened) {
            case OpenedFigure figure -> FigureAddress.page(figure.figure());
            case OpenedPart part -> part.then();
        };
        String now = switch (opened) {
            case OpenedFigure figure -> FigureAddress.page(figure.now());
            case OpenedPart part -> part.now();
        };
        List<Anchor> ways = new ArrayList<>();
        if (!then.equals(now)) {
            ways.add(new Anchor(then, texts.of("export.code.then.page")));
        }
        if (!now.isEmpty()) {
            ways.add(new Anchor(now, texts.of("export.code.now.page")));
        }
        if (opened instanceof OpenedFigure figure) {
            ways.add(new Anchor(FigureAddress.page(figure.figure()) + "#kilde", texts.of("export.code.lines")));
        }
        Paragraph onward = new Paragraph();
        onward.addClassName("onward");
        for (Anchor way : ways) {
            if (onward.getComponentCount() > 0) {
                onward.add(new Span(" · "));
            }
            onward.add(way);
        }
        return onward;
    }

    @Override
    public String getPageTitle() {
        return title + " – " + texts.of("app.name");
    }
}
