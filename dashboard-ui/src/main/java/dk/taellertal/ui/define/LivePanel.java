package dk.taellertal.ui.define;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dk.taellertal.core.catalogue.CatalogueException;
import dk.taellertal.core.catalogue.CatalogueFault;
import dk.taellertal.core.catalogue.FigureYaml;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.ingest.define.DefinitionDraft;
import dk.taellertal.ingest.define.Definitions;
import dk.taellertal.ingest.define.Effect;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.answer.FormulaSentence;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.Icons;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Beside the fields: what the formula says in words, what it comes to, what is wrong with it, and its file. */
class LivePanel extends Aside {

    private static final int SHOWN = 6;

    private final transient Instance home;
    private final transient Clock clock;
    private final transient Texts texts;
    private final Paragraph sentence = new Paragraph();
    private final Section values = new Section();
    private final Section wrong = new Section();
    private final Pre yaml = new Pre();

    LivePanel(Instance home, Clock clock, Texts texts) {
        this.home = home;
        this.clock = clock;
        this.texts = texts;
        addClassNames("rail", "live");
        getElement().setAttribute("aria-label", texts.of("define.live"));
        sentence.getElement().setAttribute("aria-live", "polite");
        wrong.getElement().setAttribute("role", "alert");
        NativeDetails file = new NativeDetails(texts.of("define.yaml"));
        yaml.getElement().setAttribute("tabindex", "0");
        file.setContent(yaml);
        Section said = new Section(new H2(texts.of("define.sentence")), sentence);
        add(said, wrong, values, new Section(file));
    }

    /** Nothing can be computed yet. */
    void wait(KeyFigure draft) {
        tell(draft);
        wrong.removeAll();
        wrong.setVisible(false);
        values.removeAll();
        values.add(new H2(texts.of("define.values")), new Paragraph(texts.of("define.values.wait")));
    }

    /**
     * @param draft as it would be written
     * @param throughout the same without a first period: what its formula gives, in every period
     */
    void show(KeyFigure draft, KeyFigure throughout, Optional<KeyFigure> instead) {
        tell(draft);
        wrong.removeAll();
        values.removeAll();
        values.add(new H2(texts.of("define.values")));
        try {
            Effect effect =
                    new Definitions(home).effect(new DefinitionDraft(throughout, instead), LocalDate.now(clock));
            faults(effect.unseen().stream().map(this::unseen).toList(), "late");
            values(effect, draft);
        } catch (CatalogueException e) {
            fail(e);
        }
    }

    /** Shows all that is wrong in the place of values. */
    void fail(CatalogueException e) {
        wrong.removeAll();
        values.removeAll();
        faults(e.faults().stream().map(CatalogueFault::toString).toList(), "err");
        values.add(new H2(texts.of("define.values")), new Paragraph(texts.of("define.values.faulty")));
    }

    private void tell(KeyFigure draft) {
        sentence.setText(new FormulaSentence(home.catalogue(), texts).of(draft));
        yaml.setText(FigureYaml.of(draft));
    }

    private String unseen(Effect.UnseenCode code) {
        String dimension = home.catalogue()
                .dataset(code.dataset())
                .dimension(code.dimension())
                .orElseThrow()
                .label();
        return texts.of("define.unseen", code.term(), code.entry(), dimension);
    }

    private void faults(List<String> faults, String sign) {
        wrong.setVisible(!faults.isEmpty());
        if (!faults.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("faults");
            faults.forEach(f -> list.add(new ListItem(Icons.marked(sign, f))));
            wrong.add(new H2(texts.of("define.wrong")), list);
        }
    }

    private void values(Effect effect, KeyFigure draft) {
        List<Point> points = effect.after().points();
        if (points.isEmpty()) {
            values.add(new Paragraph(texts.of("define.values.none")));
            return;
        }
        String unit = draft.unit().equals(FigureFields.UNWRITTEN) ? "" : texts.unit(draft.unit());
        Shown shown = new Shown(draft.decimals(), texts);
        NativeTable table = new NativeTable();
        table.addClassName("arith");
        table.getElement().setAttribute("aria-label", texts.of("define.values"));
        var body = table.addBody();
        points.subList(Math.max(0, points.size() - SHOWN), points.size())
                .reversed()
                .forEach(point -> {
                    NativeTableRow row = body.addRow();
                    NativeTableHeaderCell head = row.addHeaderCell();
                    head.setText(Periods.shown(point.period(), texts));
                    head.getElement().setAttribute("scope", "row");
                    var cell = row.addDataCell();
                    cell.setText(shown.withUnit(point.value(), unit));
                    cell.addClassName("num");
                });
        Paragraph where = new Paragraph(
                texts.of("define.values.where", home.catalogue().municipality().name()));
        where.addClassName("note");
        values.add(where, table);
    }
}
