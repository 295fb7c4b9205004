package dk.taellertal.ui.service;

import dk.taellertal.ingest.check.PersonalData;
import dk.taellertal.ui.service.UnusableText.Why;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person wrote into a field, checked before it is kept. */
final class WrittenText {

    private WrittenText() {}

    /**
     * A text without blanks around it, of which no CPR number is a part.
     *
     * @param field as the person knows it
     * @param most letters at most
     * @throws UnusableText where there is none, or it is too long or cannot be kept
     */
    static String required(String field, @Nullable String text, int most) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.isEmpty()) {
            throw new UnusableText(field, Why.MISSING, "'%s' is missing".formatted(field));
        }
        int letters = stripped.codePointCount(0, stripped.length());
        if (letters > most) {
            throw new UnusableText(
                    field, Why.TOO_LONG, "'%s' has %d letters (expected at most %d)".formatted(field, letters, most));
        }
        stripped.codePoints().filter(WrittenText::unwritable).findFirst().ifPresent(wrong -> {
            throw new UnusableText(
                    field,
                    Why.UNWRITABLE,
                    "'%s' holds the sign U+%04X, which no text can show".formatted(field, wrong));
        });
        if (PersonalData.isIn(stripped)) {
            throw new UnusableText(
                    field, Why.PERSONAL, "'%s' holds a CPR number; nothing of it was kept".formatted(field));
        }
        return stripped;
    }

    /** The same, in one line. */
    static String line(String field, @Nullable String text, int most) {
        String checked = required(field, text, most);
        checked.codePoints().filter(WrittenText::endsLine).findFirst().ifPresent(end -> {
            throw new UnusableText(
                    field, Why.UNWRITABLE, "'%s' holds the sign U+%04X (expected one line)".formatted(field, end));
        });
        return checked;
    }

    private static boolean endsLine(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Empty where nothing was written. */
    static Optional<String> optional(String field, @Nullable String text, int most) {
        return text == null || text.isBlank() ? Optional.empty() : Optional.of(required(field, text, most));
    }

    /** Control signs other than the ends of lines, lone halves of a sign, and signs that turn the direction of reading. */
    private static boolean unwritable(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL -> sign != '\n' && sign != '\r' && sign != '\t';
            case Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> true;
            case Character.FORMAT -> sign != 0x200D && sign != 0xAD;
            default -> false;
        };
    }
}
