package dk.taellertal.ui.figure;

import com.vaadin.flow.component.html.Paragraph;
import dk.taellertal.core.figure.Headline;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.answer.HeadlineNumbers;
import dk.taellertal.ui.format.Periods;
import java.util.List;

/** Says that somebody wrote what stands above, what the program found itself, and which numbers are not the figure's. */
class HeadlineNote extends Paragraph {

    HeadlineNote(Headline headline, String text, String finding, HeadlineNumbers numbers, Texts texts) {
        addClassName("note");
        List<String> strange = numbers.foreign(text, texts);
        setText(texts.of("headline.written", headline.by(), Periods.shown(headline.on(), texts), finding)
                + (strange.isEmpty() ? "" : " " + texts.of("headline.foreign", String.join("; ", strange))));
    }
}
