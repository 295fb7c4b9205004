package dk.taellertal.core.catalogue;

import java.util.Locale;
import java.util.Optional;

/**
 * The municipality whose home this is.
 *
 * @param code its area code, the default area of every question
 * @param colour of the page's head, as {@code #rrggbb}; dark enough for white letters
 * @param neighbour area code of the municipality next door, which figures are shown beside
 * @param logo name of a picture that lies beside the file naming it
 * @param address where people reach the service, {@code https://…} without a slash at its end; codes on documents lead there
 * @param commentDays how many days after its numbers came a figure that is behind is to be commented on, 1–365
 */
public record Municipality(
        String code,
        String name,
        String colour,
        String neighbour,
        Optional<String> logo,
        Optional<String> address,
        int commentDays) {

    /** For how long a comment may be awaited where the municipality says nothing of it. */
    public static final int USUAL_COMMENT_DAYS = 14;

    /** What WCAG 2.2 AA asks of text on its ground. */
    private static final double READABLE = 4.5;

    private static final int MOST_COMMENT_DAYS = 365;

    public Municipality {
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("colour must be written #rrggbb: '%s'".formatted(colour));
        }
        if (commentDays < 1 || commentDays > MOST_COMMENT_DAYS) {
            throw new IllegalArgumentException(
                    "commentDays must be 1–%d: '%d'".formatted(MOST_COMMENT_DAYS, commentDays));
        }
        if (contrastOfWhite(colour) < READABLE) {
            throw new IllegalArgumentException(String.format(
                    Locale.ROOT,
                    "white letters on the colour '%s' have a contrast of %.1f (expected at least %.1f: a darker colour)",
                    colour,
                    contrastOfWhite(colour),
                    READABLE));
        }
        logo.filter(file -> !file.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,59}\\.(svg|png)"))
                .ifPresent(wrong -> {
                    throw new IllegalArgumentException(
                            "logo must be the name of an .svg or .png file beside this one: '%s'".formatted(wrong));
                });
        address = address.map(Municipality::reached);
    }

    /**
     * An address where people reach the service, without a slash at its end.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static String reached(String address) {
        if (!address.matches(
                "https://[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?(?::[0-9]{1,5})?(?:/[A-Za-z0-9._~-]+)*/?")) {
            throw new IllegalArgumentException(
                    "address must say where the service is reached, for example https://tal.kommune.example: '%s'"
                            .formatted(address));
        }
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** How white letters stand out from the colour, 1…21, as WCAG 2.2 reckons it. */
    public double contrastOfWhite() {
        return contrastOfWhite(colour);
    }

    private static double contrastOfWhite(String colour) {
        double luminance = 0.2126 * linear(colour.substring(1, 3))
                + 0.7152 * linear(colour.substring(3, 5))
                + 0.0722 * linear(colour.substring(5, 7));
        return 1.05 / (luminance + 0.05);
    }

    private static double linear(String channel) {
        double share = Integer.parseInt(channel, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
