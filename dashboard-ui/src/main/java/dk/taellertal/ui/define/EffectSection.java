package dk.taellertal.ui.define;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.define.Effect;
import dk.taellertal.ui.answer.FigureWords;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.layout.Icons;
import dk.taellertal.ui.layout.ScrollRegion;

/** What a change does to every value there is, and to the goals that hang on the figure. */
class EffectSection extends Section {

    private final transient Texts texts;

    EffectSection(Effect effect, FigureWords words, Texts texts) {
        this.texts = texts;
        addClassNames("part", "effect");
        H2 heading = new H2(texts.of("define.effect"));
        heading.getElement().setAttribute("tabindex", "-1");
        add(
                heading,
                new Paragraph(texts.of(
                        "define.effect.changed",
                        effect.changed(),
                        effect.values().size())));
        effect.after().breaks().forEach(b -> add(new Paragraph(words.broken(b))));
        Div scroll = new ScrollRegion(texts.of("define.effect"), table(effect));
        scroll.addClassName("changes");
        add(scroll);
        statuses(effect);
    }

    private NativeTable table(Effect effect) {
        Shown shown = new Shown(effect.after().figure().decimals(), texts);
        NativeTable table = new NativeTable();
        NativeTableRow heads = table.getHead().addRow();
        heads.addHeaderCell().setText(texts.of("changes.period"));
        for (String key : new String[] {"changes.before", "changes.after", "changes.difference"}) {
            NativeTableHeaderCell head = heads.addHeaderCell();
            head.setText(texts.of(key));
            head.addClassName("num");
        }
        var body = table.addBody();
        effect.values().reversed().forEach(change -> {
            NativeTableRow row = body.addRow();
            NativeTableHeaderCell period = row.addHeaderCell();
            period.setText(Periods.shown(change.period(), texts));
            period.getElement().setAttribute("scope", "row");
            number(row, shown.value(change.before()), false);
            number(row, shown.value(change.after()), change.differs());
            number(row, change.differs() ? shown.difference(change.before(), change.after()) : "", false);
        });
        return table;
    }

    private static void number(NativeTableRow row, String text, boolean strong) {
        var cell = row.addDataCell();
        cell.setText(text);
        cell.addClassName("num");
        if (strong) {
            cell.addClassName("strong");
        }
    }

    private void statuses(Effect effect) {
        add(new H3(texts.of("define.effect.goals")));
        if (effect.statuses().isEmpty()) {
            add(new Paragraph(texts.of("define.effect.noGoal")));
            return;
        }
        UnorderedList list = new UnorderedList();
        effect.statuses().forEach(status -> {
            ListItem item = new ListItem(new Span(texts.name(status.objective()) + ": "));
            status.before()
                    .filter(b -> status.differs())
                    .ifPresent(b -> item.add(Icons.standing(b, texts), new Span(" → ")));
            item.add(Icons.standing(status.after(), texts));
            if (!status.differs()) {
                item.add(new Span(" " + texts.of("define.effect.sameStatus")));
            }
            list.add(item);
        });
        add(list);
    }
}
