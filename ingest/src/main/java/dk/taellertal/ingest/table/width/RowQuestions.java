package dk.taellertal.ingest.table.width;

import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Asks what is to become of damaged rows, and does what was answered. */
public final class RowQuestions {

    /** Begins the key of the question about a row; its physical line follows. */
    public static final String KEY = "linje.";
    /** The answer that leaves a row out. */
    public static final String OUT = "udelad";
    /** The answer that takes a row as its question shows it. */
    public static final String MOVE = "flyt";

    /** Where more rows are damaged, they have one cause. */
    public static final int MOST_ASKED = 20;

    private static final int FEW = 3;
    private static final Pattern KNOWN = Pattern.compile("linje\\.[1-9]\\d{0,8}");

    private final int headerLine;
    private final List<String> names;
    private final char delimiter;
    private final Map<String, String> answers;
    private final List<DamagedRow> open = new ArrayList<>();
    private final List<Finding> told = new ArrayList<>();
    private int met;
    private int first;
    private boolean wider = true;
    private boolean unparted = true;
    /** How many cells all damaged rows have; −1 where they differ. */
    private int width;

    /**
     * @param headerLine physical line of the header; 0 where there is none
     * @param names of the columns
     * @param answers given, by the keys of questions
     */
    public RowQuestions(int headerLine, List<String> names, char delimiter, Map<String, String> answers) {
        this.headerLine = headerLine;
        this.names = List.copyOf(names);
        this.delimiter = delimiter;
        this.answers = Map.copyOf(answers);
    }

    /** Whether a key is that of a question about a row. */
    public static boolean asks(String key) {
        return KNOWN.matcher(key).matches();
    }

    /** Takes in a damaged row; the cells it has by the answer that was given, empty where it is none or is left out. */
    public Optional<List<String>> settle(DamagedRow row) {
        met++;
        first = met == 1 ? row.line() : first;
        width = met == 1 || row.cells().size() == width ? row.cells().size() : -1;
        wider &= row.fault() == DamagedRow.Fault.WIDER;
        unparted &= row.fault() == DamagedRow.Fault.UNPARTED;
        String text = shown(row.cells());
        Optional<String> answer = Optional.ofNullable(answers.get(KEY + row.line()));
        if (answer.equals(Optional.of(OUT))) {
            tell(Finding.warning(row.line(), "", text, Message.of("row.leftOut")));
            return Optional.empty();
        }
        if (answer.equals(Optional.of(MOVE)) && row.readings().size() == 1) {
            tell(Finding.warning(
                    row.line(),
                    "",
                    text,
                    Message.of("row.moved", named(row.readings().getFirst()))));
            return Optional.of(row.readings().getFirst());
        }
        if (answer.isPresent()) {
            tell(Finding.error(row.line(), "", answer.get(), Message.of("answer.unknown", KEY + row.line(), OUT)));
        }
        if (open.size() < MOST_ASKED) {
            open.add(row);
        }
        return Optional.empty();
    }

    private void tell(Finding finding) {
        if (told.size() <= MOST_ASKED) {
            told.add(finding);
        }
    }

    /**
     * Says what came of all damaged rows.
     *
     * @param rows how many rows the table has, the damaged ones among them
     */
    public void end(long rows, Consumer<Question> questions, Consumer<Finding> findings) {
        if (met > MOST_ASKED || (met > FEW && met * 2L > rows)) {
            findings.accept(cause(rows));
            return;
        }
        told.forEach(findings);
        open.stream().map(this::question).forEach(questions);
    }

    /** What many damaged rows have in common: another delimiter, or one width, which is the header's fault. */
    private Finding cause(long rows) {
        if (unparted) {
            return Finding.error(first, "", "", Message.of("rows.otherDelimiter", met, first, headerLine));
        }
        if (width > 0 && width != names.size() && met >= rows && headerLine > 0) {
            return Finding.error(headerLine, "", "", Message.of("rows.header", met, width, names.size()));
        }
        String key = wider && delimiter == ',' ? "rows.decimalCommas" : "rows.damaged";
        return Finding.error(first, "", "", Message.of(key, met, first, names.size()));
    }

    private Question question(DamagedRow row) {
        List<Question.Option> options = new ArrayList<>();
        if (row.readings().size() == 1) {
            options.add(new Question.Option(
                    MOVE, Message.of("question.row.move", named(row.readings().getFirst()))));
        }
        options.add(new Question.Option(OUT, Message.of("question.row.out")));
        String key = switch (row.fault()) {
            case WIDER -> "question.row.wider";
            case NARROWER -> "question.row.narrower";
            case SHIFTED -> "question.row.shifted";
            case UNPARTED -> "question.row.unparted";
            case FRAGMENT -> "question.row.fragment";
        };
        return new Question(
                KEY + row.line(),
                Message.of(key, row.line(), row.cells().size(), names.size(), shown(row.cells())),
                options);
    }

    private static String shown(List<String> cells) {
        String shown = cells.stream().map(c -> c.isEmpty() ? "–" : c).limit(30).collect(Collectors.joining(" · "));
        return shown.length() > 400 ? shown.substring(0, 400) + "…" : shown;
    }

    private String named(List<String> cells) {
        return IntStream.range(0, Math.min(30, cells.size()))
                .filter(i -> !cells.get(i).isEmpty())
                .mapToObj(i -> (names.get(i).isEmpty() ? String.valueOf(i + 1) : names.get(i)) + " = " + cells.get(i))
                .collect(Collectors.joining("; "));
    }
}
