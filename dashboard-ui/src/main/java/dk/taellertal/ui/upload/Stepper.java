package dk.taellertal.ui.upload;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.upload.UploadReport.Outcome;
import dk.taellertal.ui.layout.Icons;
import java.util.Optional;

/** Where one is among the five steps, and which of them can be gone to. */
class Stepper extends Nav {

    Stepper(Step current, Step furthest, Optional<Outcome> outcome, Texts texts) {
        setAriaLabel(texts.of("step.of", current.number()));
        OrderedList list = new OrderedList();
        list.addClassName("steps");
        for (Step step : Step.values()) {
            list.add(item(step, current, furthest, outcome, texts));
        }
        add(list);
    }

    private static ListItem item(Step step, Step current, Step furthest, Optional<Outcome> outcome, Texts texts) {
        ListItem item = new ListItem();
        boolean reached = step.compareTo(furthest) <= 0;
        Span word = new Span(texts.of(step.key()));
        if (step == current) {
            item.getElement().setAttribute("aria-current", "step");
            item.add(word);
        } else if (reached) {
            Anchor link = new Anchor("upload?" + Step.PARAMETER + "=" + step.number(), word);
            item.add(link);
        } else {
            item.add(word);
        }
        if (step == Step.CHECK && outcome.equals(Optional.of(Outcome.REFUSED))) {
            mark(item, "err", texts.of("step.faults"));
        } else if (step == Step.CHECK && outcome.equals(Optional.of(Outcome.ASKED))) {
            mark(item, "ask", texts.of("step.asked"));
        } else if (reached && step.compareTo(current) < 0) {
            item.addClassName("done");
            mark(item, "reached", texts.of("step.done"));
        }
        return item;
    }

    private static void mark(ListItem item, String sign, String word) {
        Span said = new Span(word);
        said.addClassName("sr");
        item.add(Icons.icon(sign), said);
    }
}
