package dk.taellertal.ui.goal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.history.FieldWords;
import dk.taellertal.ui.layout.ScrollRegion;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What two people made of an objective at once, side by side: only what both changed is asked about, what one changed is taken,
 * and nothing that was typed is lost.
 */
class ConflictBox extends Div {

    /** Whose version of a field is saved. */
    private enum Side {
        MINE,
        THEIRS
    }

    private final transient Texts texts;
    private final transient Map<String, @Nullable Object> mine;
    private final transient Map<String, RadioButtonGroup<Side>> asked = new LinkedHashMap<>();

    /**
     * @param before what the objective said when the second person began
     * @param mine the fields that they changed
     * @param theirs what it says now
     * @param who saved meanwhile, and when, in a sentence
     * @param save takes the fields to change
     * @param keep goes back to the form with what was typed
     */
    ConflictBox(
            Map<String, Object> before,
            Map<String, @Nullable Object> mine,
            Map<String, Object> theirs,
            String who,
            Texts texts,
            Consumer<Map<String, @Nullable Object>> save,
            Runnable keep) {
        this.texts = texts;
        this.mine = mine;
        addClassName("ask");
        getElement().setAttribute("role", "alert");
        Set<String> both = new LinkedHashSet<>(mine.keySet());
        both.removeIf(field -> Objects.equals(theirs.get(field), before.get(field))
                || Objects.equals(theirs.get(field), mine.get(field)));
        add(
                new H2(texts.of(both.isEmpty() ? "conflict.head.none" : "conflict.head", both.size())),
                new Paragraph(texts.of("conflict.who", who)));
        Set<String> fields = new LinkedHashSet<>(mine.keySet());
        theirs.keySet().stream()
                .filter(field -> !Objects.equals(theirs.get(field), before.get(field)))
                .forEach(fields::add);
        NativeTable table = new NativeTable();
        table.getHead().addRows(heads());
        fields.forEach(field -> table.getBody().addRows(row(field, both.contains(field), before, theirs)));
        add(new ScrollRegion(texts.of("conflict.table"), table));
        Button chosen = new Button(texts.of("conflict.save"), _ -> save.accept(chosen()));
        chosen.addClassName("primary");
        Button draft = new Button(texts.of("conflict.keep"), _ -> keep.run());
        Div buttons = new Div(chosen, draft);
        buttons.addClassName("btns");
        add(buttons);
    }

    private NativeTableRow heads() {
        NativeTableRow heads = new NativeTableRow();
        for (String key : List.of("field", "before", "mine", "theirs", "choice")) {
            NativeTableHeaderCell cell = heads.addHeaderCell();
            cell.setText(texts.of("conflict." + key));
            cell.getElement().setAttribute("scope", "col");
        }
        return heads;
    }

    private NativeTableRow row(String field, boolean ask, Map<String, Object> before, Map<String, Object> theirs) {
        NativeTableHeaderCell name = new NativeTableHeaderCell();
        name.setText(texts.of("objective.field." + field));
        name.getElement().setAttribute("scope", "row");
        boolean own = mine.containsKey(field);
        return new NativeTableRow(
                name,
                cell(FieldWords.said(before.get(field))),
                cell(own ? FieldWords.said(mine.get(field)) : texts.of("conflict.unchanged")),
                cell(FieldWords.said(theirs.get(field))),
                new NativeTableCell(
                        ask
                                ? question(field)
                                : new Span(texts.of(own ? "conflict.mine.taken" : "conflict.theirs.taken"))));
    }

    private static NativeTableCell cell(String text) {
        NativeTableCell cell = new NativeTableCell();
        cell.setText(text);
        return cell;
    }

    private Component question(String field) {
        RadioButtonGroup<Side> group = new RadioButtonGroup<>();
        group.setItems(Side.values());
        group.setItemLabelGenerator(side -> texts.of("conflict.choose." + side));
        group.setAriaLabel(texts.of("conflict.choose", texts.of("objective.field." + field)));
        group.setValue(Side.MINE);
        asked.put(field, group);
        return group;
    }

    /** Own fields that are not left to the other person. */
    private Map<String, @Nullable Object> chosen() {
        Map<String, @Nullable Object> chosen = new LinkedHashMap<>(mine);
        asked.forEach((field, group) -> {
            if (group.getValue() == Side.THEIRS) {
                chosen.remove(field);
            }
        });
        return chosen;
    }
}
