package dk.taellertal.ui.budget;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import dk.taellertal.core.text.Texts;
import java.util.Optional;

/** A part of the page: what it finds, what it measures, and its numbers. */
class Panel extends Section {

    Panel(String id, String finding, String subtitle) {
        addClassName("panel");
        H2 heading = new H2(finding);
        heading.setId(id);
        getElement().setAttribute("aria-labelledby", id);
        Paragraph measured = new Paragraph(subtitle);
        measured.addClassName("subtitle");
        add(heading, measured);
    }

    /** A table whose numbers a picture shows already: it is opened where someone wants them. */
    final void twin(Optional<BudgetPicture> picture, Component table, Texts texts) {
        if (picture.isEmpty()) {
            add(table);
            return;
        }
        NativeDetails details = new NativeDetails(texts.of("budget.twin"), table);
        details.addClassName("twin");
        add(picture.get(), details);
    }

    final void note(String text) {
        Paragraph note = new Paragraph(text);
        note.addClassName("note");
        add(note);
    }

    /** Says why numbers are absent, where any is. */
    final void absences(Cells cells, Texts texts) {
        if (!cells.absences().isEmpty()) {
            note(texts.of("budget.absences", cells.absences()));
        }
    }
}
