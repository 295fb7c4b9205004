package dk.taellertal.core.catalogue;

/**
 * The municipality whose home this is.
 *
 * @param code its area code, the default area of every question
 * @param colour of the page's head, as {@code #rrggbb}
 * @param neighbour area code of the municipality next door, which figures are shown beside
 */
public record Municipality(String code, String name, String colour, String neighbour) {

    public Municipality {
        if (!colour.matches("#[0-9a-fA-F]{6}")) {
            throw new IllegalArgumentException("colour must be written #rrggbb: '%s'".formatted(colour));
        }
    }
}
