package dk.taellertal.ui.chart.many;

import dk.taellertal.ui.chart.FanChart.Vintage;
import dk.taellertal.ui.chart.ink.Lines;
import dk.taellertal.ui.chart.plane.Stage;
import java.util.List;

/**
 * What forecasts are called in a picture.
 *
 * @param shared the words that all names begin with, and the blank after them; empty for a single one
 */
record FanNames(String shared, Stage stage) {

    static FanNames of(List<Vintage> vintages, Stage stage) {
        return new FanNames(shared(vintages.stream().map(Vintage::name).toList()), stage);
    }

    /** On a telephone without the words that all forecasts begin with. */
    String of(Vintage vintage) {
        String name = stage.brief() ? vintage.name().substring(shared.length()) : vintage.name();
        return Lines.shortened(name, stage.plain(), stage.width() / 4);
    }

    /** Above the axis: the unit, and on a telephone what is dashed. */
    String head() {
        return stage.brief() && !shared.isEmpty()
                ? stage.words().of("fan.dashed", stage.words().unit(), shared.strip())
                : stage.words().unit();
    }

    private static String shared(List<String> names) {
        String first = names.isEmpty() ? "" : names.getFirst();
        int end = first.lastIndexOf(' ');
        while (names.size() > 1 && end > 0) {
            String beginning = first.substring(0, end + 1);
            if (names.stream().allMatch(name -> name.startsWith(beginning))) {
                return beginning;
            }
            end = first.lastIndexOf(' ', end - 1);
        }
        return "";
    }
}
