package dk.taellertal.core.dataset;

import java.util.regex.Pattern;

/** The form of names that become names of tables and columns. */
final class Names {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9_]{0,40}");

    private Names() {}

    static void check(String name) {
        if (!FORM.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    "a dataset or column name must be 1-41 of a-z, 0-9, '_', starting with a letter: '%s'"
                            .formatted(name));
        }
    }
}
