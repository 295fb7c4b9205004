package dk.taellertal.ingest.load;

import dk.taellertal.core.area.Areas;
import dk.taellertal.core.dataset.DatasetColumn;
import dk.taellertal.core.dataset.DatasetColumn.DimensionColumn;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.ReadSettings;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Columns that nothing is read from and that say the same in every row, as {@code Køn} with {@code Mænd} throughout: the
 * file may be a part of what its figures are about, and is never taken for the whole unasked.
 */
final class NarrowedColumns {

    /** Begins the key of the question whether the file is the whole; the column's name follows. */
    static final String KEY = "udsnit.";

    private static final String WHOLE = "hele";
    private static final String PART = "del";

    private static final int LONGEST = 40;

    /** What tells persons, cases or plans apart, whatever stands in it. */
    private static final Pattern DIMENSION = Pattern.compile(
            "(?iU)(?:køn|civilstand|alder|aldersgruppe|herkomst|oprindelse|statsborgerskab|uddannelse|scenarie|scenario|version"
                    + "|prisniveau|måned|kvartal|uge|sex|gender|age|marital status|month|quarter|week)");
    /** What is written about rows and parts nothing. */
    private static final Pattern REMARK = Pattern.compile(
            "(?iU).*(?:bemærk|note|kommentar|kilde|tabel|datasæt|titel|indhold|emne"
                    + "|enhed|valuta|filnavn|udtræk|rapport|system|oprettet|opdateret|dato|bruger|comment|source|unit|title).*");
    /** What names all there is, or nothing. */
    private static final Pattern ALL = Pattern.compile(
            "(?iU).*\\b(?:i alt|ialt|total\\w*|alle|samlet|samtlige|hele|begge|all|both|ingen|uoplyst|kommunen?|kommunalt?)\\b.*|tot");

    /** A column, and what it says throughout. */
    private record Narrowed(String label, String value, Optional<String> answer) {}

    private final Mapping mapping;
    private final UnusedValues values;
    private final Areas areas;
    private final List<Narrowed> narrowed;

    NarrowedColumns(Mapping mapping, UnusedValues values, ReadSettings settings, Areas areas) {
        this.mapping = mapping;
        this.values = values;
        this.areas = areas;
        narrowed = Stream.concat(mapping.unused().stream(), mapping.labels().values().stream())
                .flatMap(position -> value(position).stream().map(value -> {
                    String label = mapping.header().label(position);
                    return new Narrowed(
                            label, value, Optional.ofNullable(settings.answers().get(KEY + label)));
                }))
                .toList();
    }

    List<Question> questions() {
        return narrowed.stream()
                .filter(column -> column.answer().isEmpty())
                .map(column -> new Question(
                        KEY + column.label(),
                        Message.of("question.narrowed", column.label(), column.value()),
                        List.of(
                                new Question.Option(WHOLE, Message.of("question.narrowed.whole", column.value())),
                                new Question.Option(PART, Message.of("question.narrowed.part", column.value())))))
                .toList();
    }

    /** Refuses a file that its sender says is a part, and answers in other words. */
    List<Finding> findings() {
        return narrowed.stream()
                .filter(column -> column.answer().filter(a -> !a.equals(WHOLE)).isPresent())
                .map(column -> Finding.error(
                        mapping.header().line(),
                        column.label(),
                        column.value(),
                        column.answer().equals(Optional.of(PART))
                                ? Message.of("column.narrowed")
                                : Message.of("answer.unknown", KEY + column.label(), WHOLE + ", " + PART)))
                .toList();
    }

    /** What a column says in every row, where that may tell a part from the whole. */
    private Optional<String> value(int position) {
        String label = mapping.header().label(position);
        if (mapping.header().names().get(position).isBlank()
                || (mapping.unused().contains(position) && mapping.isReadElsewhere(position))
                || isOtherName(position)
                || UnitColumns.isNamed(label)
                || REMARK.matcher(label).matches()) {
            return Optional.empty();
        }
        return values.of(position)
                .filter(texts -> texts.size() == 1 && values.isFilled(position))
                .map(List::getFirst)
                .filter(text -> text.length() <= LONGEST)
                .filter(text -> !ALL.matcher(text).matches() && areas.find(text).isEmpty())
                .filter(text -> DIMENSION.matcher(label.strip()).matches()
                        || text.codePoints().filter(Character::isLetter).count() > 2);
    }

    /** What is read from another column, and may be read from this one or has its names here. */
    private Optional<DatasetColumn> column(int position) {
        return mapping.contract().columns().stream()
                .filter(column ->
                        Integer.valueOf(position).equals(mapping.labels().get(column.name())))
                .findFirst()
                .or(() -> mapping.rival(position));
    }

    /** Whether it is another name of a column that is read; of one that tells persons apart it may be a part. */
    private boolean isOtherName(int position) {
        return column(position)
                .filter(column -> !(column instanceof DimensionColumn)
                        || values.of(Objects.requireNonNull(mapping.positions().get(column.name())))
                                .filter(texts -> texts.size() == 1)
                                .isPresent())
                .isPresent();
    }
}
