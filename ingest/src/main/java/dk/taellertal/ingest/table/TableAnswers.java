package dk.taellertal.ingest.table;

import dk.taellertal.ingest.table.body.NamedSumRows;
import dk.taellertal.ingest.table.header.ColumnNames;
import dk.taellertal.ingest.table.width.HeaderWidth;
import dk.taellertal.ingest.table.width.RowQuestions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the sender of a file says about how it is to be read: answers to questions, and the names of its columns. */
public record TableAnswers(Map<String, String> given) {

    public static final TableAnswers NONE = new TableAnswers(Map.of());

    /** What can be answered, and how. */
    private static final Map<String, Pattern> KNOWN = new LinkedHashMap<>();

    private static final Pattern ROW = Pattern.compile(RowQuestions.OUT + "|" + RowQuestions.MOVE);

    static {
        KNOWN.put(HeaderWidth.QUESTION, Pattern.compile(HeaderWidth.FIRST + "|" + HeaderWidth.SECOND));
        KNOWN.put("header", Pattern.compile("ja|nej|\\d{1,9}(?:-\\d{1,9})?"));
        KNOWN.put("skilletegn", Pattern.compile("semikolon|komma|tab|streg|mellemrum|[;,\\t| ]"));
        KNOWN.put("enlig-linje", Pattern.compile("overskrift|række|note"));
        KNOWN.put("udfyld", Pattern.compile("ja|nej"));
        KNOWN.put(NamedSumRows.QUESTION, Pattern.compile(NamedSumRows.OUT + "|" + NamedSumRows.KEEP));
        KNOWN.put("tabel", Pattern.compile("[1-9]\\d{0,3}"));
        KNOWN.put(ColumnNames.SETTING, Pattern.compile(".*\\S.*"));
    }

    /** @throws IllegalArgumentException where a key is not known, or its value is no answer to it */
    public TableAnswers {
        given = Map.copyOf(new TreeMap<>(given));
        given.forEach((key, value) -> {
            Pattern form = form(key);
            if (form == null) {
                throw new IllegalArgumentException("'%s' er ikke noget, der spørges om (kendte: %s)"
                        .formatted(key, String.join(", ", KNOWN.keySet()) + ", " + RowQuestions.KEY + "<nr.>"));
            }
            if (!form.matcher(value).matches()) {
                throw new IllegalArgumentException(
                        "'%s' er ikke et svar på %s (ventet: %s)".formatted(value, key, form));
            }
        });
    }

    /** Whether it is a question about the layout of a file, or a setting in its place. */
    public static boolean asks(String key) {
        return form(key) != null;
    }

    private static @Nullable Pattern form(String key) {
        return RowQuestions.asks(key) ? ROW : KNOWN.get(key);
    }

    /** What an answer must look like that this one does not; empty where it does. */
    public static Optional<String> expectedInstead(String key, String value) {
        Pattern form = form(key);
        return form == null || form.matcher(value).matches() ? Optional.empty() : Optional.of(form.pattern());
    }

    Optional<List<String>> columns() {
        return Optional.ofNullable(given.get(ColumnNames.SETTING)).map(ColumnNames::given);
    }
}
