package dk.taellertal.ui.chart;

import dk.taellertal.ui.format.CleanText;
import java.util.List;
import java.util.Locale;

/**
 * What every chart says of itself.
 *
 * @param title what happened, in a sentence
 * @param subtitle measure, unit, area and period
 * @param unit as written after a number, for example {@code mio. kr.}
 * @param decimals how many a value is shown with
 * @param caption lines under the chart where it stands alone: source, data date, goal, reservations
 * @param synthetic whether any number was made up
 */
public record About(
        String title,
        String subtitle,
        String unit,
        int decimals,
        List<String> caption,
        boolean synthetic,
        Locale locale) {

    /** The same with other lines under the chart. */
    About captioned(List<String> lines) {
        return new About(title, subtitle, unit, decimals, lines, synthetic, locale);
    }

    public About {
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("decimals must lie in 0…6: '%d'".formatted(decimals));
        }
        title = CleanText.of(title);
        subtitle = CleanText.of(subtitle);
        unit = CleanText.of(unit);
        caption = caption.stream().map(CleanText::of).toList();
    }
}
