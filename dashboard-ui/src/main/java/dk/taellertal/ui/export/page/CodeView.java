package dk.taellertal.ui.export.page;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.answer.FigureRequest;
import dk.taellertal.ui.answer.UnknownThing;
import dk.taellertal.ui.export.Exports;
import dk.taellertal.ui.export.kept.ExportCode;
import dk.taellertal.ui.export.kept.OpenedExport;
import dk.taellertal.ui.export.kept.OpenedExport.PeriodThenAndNow;
import dk.taellertal.ui.format.Numbers;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.ReaderLanguage;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        title = opened.code();
        Paragraph taken = new Paragraph(texts.of(
                "export.code.taken",
                opened.code(),
                Periods.shown(opened.at(), clock.getZone(), texts),
                opened.by(),
                texts.of("export.edition." + opened.level()),
                Optional.ofNullable(opened.journal())
                        .map(j -> ", " + texts.of("export.code.case", j))
                        .orElse("")));
        taken.addClassName("subtitle");
        Article article = new Article(new H1(headline(opened)), taken);
        if (!opened.intact()) {
            Paragraph banner = new Paragraph(texts.of("export.code.damaged"));
            banner.addClassName("banner");
            article.add(banner);
        }
        Div scroll = new Div(table(opened));
        scroll.addClassName("scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", texts.of("export.code.table"));
        Paragraph onward = new Paragraph(
                new Anchor(page(opened.figure()), texts.of("export.code.then.page")),
                new Span(" · "),
                new Anchor(page(opened.now()), texts.of("export.code.now.page")));
        onward.addClassName("onward");
        article.add(scroll, onward);
        add(article);
    }

    private String headline(OpenedExport opened) {
        long changed =
                opened.points().stream().filter(PeriodThenAndNow::changed).count();
        return opened.changed()
                ? texts.of("export.code.changed", opened.name(), changed)
                : texts.of("export.code.unchanged", opened.name());
    }

    private Component table(OpenedExport opened) {
        NativeTable table = new NativeTable();
        table.addClassName("then-now");
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(texts.of("export.period"));
        for (String key : List.of("export.code.then", "export.code.now")) {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.setText(texts.of(key, opened.unit()));
            cell.addClassName("num");
        }
        head.addHeaderCell().setText(texts.of("export.code.change"));
        NativeTableBody body = table.addBody();
        for (PeriodThenAndNow point : opened.points()) {
            NativeTableRow row = body.addRow();
            row.addHeaderCell().setText(Periods.shown(Period.parse(point.period()), texts));
            number(row, point.then(), point.thenReason());
            number(row, point.now(), point.nowReason());
            row.addDataCell().setText(texts.of(point.changed() ? "export.code.is.changed" : "export.code.is.same"));
            if (point.changed()) {
                row.addClassName("em");
            }
        }
        return table;
    }

    private void number(NativeTableRow row, @Nullable String value, @Nullable String reason) {
        BigDecimal amount = value == null ? null : new BigDecimal(value);
        var cell = row.addDataCell();
        cell.addClassName("num");
        cell.setText(
                amount != null
                        ? new Numbers(texts.locale()).of(amount, amount.scale())
                        : Optional.ofNullable(reason).orElse(""));
    }

    private static String page(FigureRequest figure) {
        List<String> parts = new ArrayList<>();
        figure.area().ifPresent(a -> parts.add("area=" + encoded(a)));
        figure.only().forEach((dimension, code) -> parts.add("only=" + encoded(dimension + "=" + code)));
        figure.compare().ifPresent(c -> parts.add("compare=" + encoded(c)));
        figure.prices().ifPresent(p -> parts.add("prices=" + p));
        figure.definitionVersion().ifPresent(v -> parts.add("definitionVersion=" + v));
        figure.dataVersion().ifPresent(v -> parts.add("dataVersion=" + v));
        return "noegletal/" + figure.id() + "?" + String.join("&", parts);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String getPageTitle() {
        return title + " – " + texts.of("app.name");
    }
}
