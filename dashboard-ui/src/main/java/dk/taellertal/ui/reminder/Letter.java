package dk.taellertal.ui.reminder;

/**
 * A digest on its way to somebody.
 *
 * @param to the mail address, one line
 */
public record Letter(String to, Digest digest) {

    public Letter {
        if (to.isBlank() || to.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("an address is one line");
        }
    }
}
