package dk.taellertal.ui.goal;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dk.taellertal.core.catalogue.CatalogueException;
import dk.taellertal.core.catalogue.CatalogueFault;
import dk.taellertal.core.event.NotPermitted;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.refusal.Conflict;
import dk.taellertal.ui.service.StaleVersion;
import dk.taellertal.ui.service.UnusableText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Where a form says why it was not saved; of what two people made at once, the second one chooses here. */
class Refusal extends Div {

    /** Something that is saved, or refused. */
    interface Saving {
        void save() throws IOException;
    }

    private final transient Texts texts;
    private final transient String faulty;
    private final transient Function<StaleVersion, ConflictBox> meanwhile;

    /**
     * @param faulty key of the sentence that nothing was saved, before what is wrong
     * @param meanwhile lays the version of another person beside one's own
     */
    Refusal(Texts texts, String faulty, Function<StaleVersion, ConflictBox> meanwhile) {
        this.texts = texts;
        this.faulty = faulty;
        this.meanwhile = meanwhile;
        getElement().setAttribute("role", "alert");
    }

    void saving(Saving saving) {
        try {
            saving.save();
        } catch (StaleVersion e) {
            show(meanwhile.apply(e));
        } catch (CatalogueException e) {
            UnorderedList faults = new UnorderedList();
            e.faults().stream().map(CatalogueFault::what).forEach(what -> faults.add(new ListItem(what)));
            refuse(new Paragraph(texts.of(faulty)), faults);
        } catch (NotPermitted e) {
            refuse(new Paragraph(texts.of("objective.form.notOwn")));
        } catch (UnusableText e) {
            refuse(
                    new Paragraph(texts.of("objective.form.unusable", e.field())),
                    new Span(texts.of("written." + e.why())));
        } catch (IllegalArgumentException | Conflict e) {
            refuse(new Paragraph(texts.of(faulty)), new Span(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void refuse(Component... why) {
        Div state = new Div(why);
        state.addClassNames("state", "refused");
        show(state);
    }

    private void show(Component one) {
        removeAll();
        add(one);
        scrollIntoView();
    }
}
