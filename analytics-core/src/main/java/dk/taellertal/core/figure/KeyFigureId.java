package dk.taellertal.core.figure;

import java.util.regex.Pattern;

/** The name of a key figure in files, addresses and commands. */
public record KeyFigureId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,59}");

    public KeyFigureId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "key figure id must be 2-60 of a-z, 0-9, '-', starting with a letter: '%s'".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
