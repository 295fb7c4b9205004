package dk.taellertal.ingest.load;

import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.text.Message;
import dk.taellertal.ingest.check.Finding;
import dk.taellertal.ingest.check.Question;
import dk.taellertal.ingest.mapping.Mapping;
import dk.taellertal.ingest.mapping.ReadSettings;
import dk.taellertal.ingest.number.Unit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Units behind single amounts that are not what their contract counts in, such as {@code 12 %} among kroner. */
final class CellUnits {

    /** The answer that says: the numbers without a sign are percent as well. */
    private static final String PERCENT = "procent";

    private static final Pattern AROUND = Pattern.compile("(?U)[-+\\s]*([^-\\d]*)[-\\s]*\\d(?:.*\\d)?[-\\s,.]*(\\D*)");

    private record Place(int position, int measure, Unit unit) {}

    private final List<MeasureColumn> measures;
    private final List<Unit> own;
    private final Map<Place, FirstCell> met = new HashMap<>();

    /** By measure: how many numbers there are, and the first with a percent sign. */
    private final long[] numbers;

    private final long[] percents;
    private final Map<Integer, FirstCell> firstPercent = new HashMap<>();

    CellUnits(List<MeasureColumn> measures) {
        this.measures = measures;
        own = measures.stream().map(m -> Unit.ofContract(m.unit())).toList();
        numbers = new long[measures.size()];
        percents = new long[measures.size()];
    }

    /** Takes in that a cell was read as a number. */
    void number(int measure) {
        numbers[measure]++;
    }

    /** How many cells were read as numbers. */
    long numbers(int measure) {
        return numbers[measure];
    }

    /** Takes in a cell with an amount. */
    void cell(int line, int position, int measure, String text) {
        Optional<Unit> unit = isBare(text) ? Optional.empty() : unit(text);
        if (unit.isEmpty()) {
            return;
        }
        Unit.Kind kind = own.get(measure).kind();
        boolean mayBePercent = kind == Unit.Kind.PERCENT || kind == Unit.Kind.OPEN;
        if (mayBePercent && unit.equals(Optional.of(Unit.PERCENT))) {
            percents[measure]++;
            firstPercent.putIfAbsent(measure, new FirstCell(line, text));
        }
        unit.filter(u -> u.kind() != Unit.Kind.COUNT)
                .filter(u -> kind != Unit.Kind.OPEN && !u.equals(own.get(measure)))
                .ifPresent(u -> met.merge(new Place(position, measure, u), new FirstCell(line, text), FirstCell::with));
    }

    /** Whether a text begins and ends as a number does. */
    private static boolean isBare(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        return text.length() <= first
                || (Character.isDigit(text.charAt(first)) && Character.isDigit(text.charAt(text.length() - 1)));
    }

    /** What stands before or behind the digits. */
    private static Optional<Unit> unit(String text) {
        Matcher around = AROUND.matcher(text.replaceAll("[()]", ""));
        return around.matches()
                ? Unit.of(around.group(1).strip())
                        .or(() -> Unit.of(around.group(2).strip()))
                : Optional.empty();
    }

    /** Adds those of later lines. */
    void add(CellUnits later) {
        later.met.forEach((place, cells) -> met.merge(place, cells, FirstCell::with));
        later.firstPercent.forEach(firstPercent::putIfAbsent);
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] += later.numbers[i];
            percents[i] += later.percents[i];
        }
    }

    /** Asks what the numbers without a percent sign are, where others of the column have one. */
    List<Question> questions(ReadSettings settings) {
        return someOf(Unit.Kind.PERCENT)
                .filter(i -> !PERCENT.equals(settings.answers().get(key(i))))
                .mapToObj(i -> {
                    FirstCell first = Objects.requireNonNull(firstPercent.get(i));
                    return new Question(
                            key(i),
                            Message.of(
                                    "question.percent",
                                    measures.get(i).label(),
                                    percents[i],
                                    numbers[i],
                                    first.line(),
                                    first.text()),
                            List.of(new Question.Option(PERCENT, Message.of("question.percent.all"))));
                })
                .toList();
    }

    /** The measures of which some numbers have a percent sign and others do not. */
    private IntStream someOf(Unit.Kind kind) {
        return IntStream.range(0, numbers.length)
                .filter(i -> percents[i] > 0 && percents[i] < numbers[i])
                .filter(i -> own.get(i).kind() == kind);
    }

    /** Where each row may have a unit of its own, a sign on some of them is worth a look. */
    private Stream<Finding> openOnes() {
        return someOf(Unit.Kind.OPEN).mapToObj(i -> {
            FirstCell first = Objects.requireNonNull(firstPercent.get(i));
            return Finding.warning(
                    first.line(),
                    measures.get(i).label(),
                    first.text(),
                    Message.of("cell.somePercent", percents[i], numbers[i]));
        });
    }

    private String key(int measure) {
        return "procent." + measures.get(measure).name();
    }

    List<Finding> findings(Mapping mapping) {
        Stream<Finding> others = met.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(FirstCell::line)))
                .map(e -> finding(e.getKey(), e.getValue(), mapping));
        return Stream.concat(others, openOnes()).toList();
    }

    private Finding finding(Place place, FirstCell cells, Mapping mapping) {
        MeasureColumn measure = measures.get(place.measure());
        return Finding.error(
                cells.line(),
                mapping.header().label(place.position()),
                cells.text(),
                Message.of("cell.otherUnit", measure.label(), measure.unit(), cells.times()));
    }
}
