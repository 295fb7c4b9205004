package dk.taellertal.ingest.table.record;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.csv.DelimiterCut;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked where several delimiters cut a file equally well. */
final class DelimiterQuestion {

    static final String KEY = "skilletegn";

    /** Delimits cells only where nothing else does. */
    static final char BLANK = ' ';

    private static final Map<String, Character> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("semikolon", ';');
        NAMES.put("tab", '\t');
        NAMES.put("streg", '|');
        NAMES.put("komma", ',');
        NAMES.put("mellemrum", BLANK);
    }

    private DelimiterQuestion() {}

    /** The delimiter that an answer names, by its name or by itself. */
    static Optional<Character> named(String answer) {
        return answer.length() == 1 && NAMES.containsValue(answer.charAt(0))
                ? Optional.of(answer.charAt(0))
                : Optional.ofNullable(NAMES.get(answer));
    }

    static String name(char delimiter) {
        return NAMES.entrySet().stream()
                .filter(e -> e.getValue() == delimiter)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    static Question among(List<DelimiterCut> cuts) {
        return new Question(
                KEY,
                Message.of("question.delimiter"),
                cuts.stream()
                        .map(c -> new Question.Option(
                                name(c.delimiter()), Message.of("question.delimiter.option", c.width(), c.example())))
                        .toList());
    }
}
