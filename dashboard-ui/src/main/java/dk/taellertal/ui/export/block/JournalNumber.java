package dk.taellertal.ui.export.block;

import java.util.Optional;
import java.util.regex.Pattern;

/** The number of a case in the municipality's records, for example {@code 00.15.00-G20-1-20}. */
public record JournalNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}./ -]{0,39}");

    public JournalNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a journal number is at most 40 letters, digits and . / - (expected for example 00.15.00-G20-1-20): '%s'"
                            .formatted(value));
        }
    }

    /** None where the text is blank. */
    public static Optional<JournalNumber> read(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new JournalNumber(text.strip()));
    }
}
