package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.PeriodRange;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ingest.recount.Recount;
import dk.taellertal.ingest.recount.Recounted;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Every value of every shipped figure, beside the same value counted a second time without the program. */
@TestInstance(Lifecycle.PER_CLASS)
class SecondPathTest {

    private static final Path DATA = Path.of("..", "data");

    /** The program divides to 34 digits. */
    private static final BigDecimal CLOSE = new BigDecimal("1E-30");

    private final TestHome home;

    SecondPathTest(@TempDir Path folder) throws IOException {
        home = TestHome.demo(folder);
    }

    @AfterAll
    void close() {
        home.close();
    }

    @Test
    void every_point_of_every_figure_is_counted_alike_in_every_area_and_breakdown() {
        Recount recount = new Recount(DATA);
        assertThat(recount.figures()).isEqualTo(figures().keySet());

        List<FigureQuestion> questions =
                figures().values().stream().flatMap(f -> questions(f, recount)).toList();

        assertThat(questions).as("figures, their areas and codes").hasSizeGreaterThan(300);
        assertThat(apart(questions, recount)).isEmpty();
    }

    @Test
    void one_other_oere_in_one_line_is_found(@TempDir Path copy) throws IOException {
        Recount recount = new Recount(withOneOereMore(copy));
        List<FigureQuestion> questions = Stream.of("budgetoverholdelse", "kan-andel")
                .flatMap(id -> questions(figure(id), recount))
                .toList();

        // The first line of the budget: Dagtilbud in 2018, spent, and none of its budget.
        assertThat(apart(questions, recount))
                .hasSize(2)
                .allSatisfy(line ->
                        assertThat(line).startsWith("budgetoverholdelse 165").contains(" 2018: "))
                .anySatisfy(line -> assertThat(line).contains("afdeling=Dagtilbud"));
    }

    private static Path withOneOereMore(Path copy) throws IOException {
        try (Stream<Path> files = Files.walk(DATA)) {
            for (Path file : files.toList()) {
                Path to = copy.resolve("data").resolve(DATA.relativize(file).toString());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path budget = copy.resolve("data/demo/SYNTETISK-budget-2018-2021.csv");
        String text = Files.readString(budget, StandardCharsets.ISO_8859_1);
        Files.writeString(budget, text.replaceFirst("2\\.711\\.619,35", "2.711.619,36"), StandardCharsets.ISO_8859_1);
        return copy.resolve("data");
    }

    private Map<String, KeyFigure> figures() {
        return home.open().catalogue().figures().values().stream()
                .collect(Collectors.toMap(f -> f.id().value(), f -> f));
    }

    private KeyFigure figure(String id) {
        return home.open().catalogue().figure(id).orElseThrow();
    }

    private List<String> apart(List<FigureQuestion> questions, Recount recount) {
        List<FigureAnswer> answers = home.open().snapshot().figures().answers(questions);
        List<String> apart = new ArrayList<>();
        for (int i = 0; i < answers.size(); i++) {
            apart.addAll(apart(answers.get(i), questions.get(i), recount));
        }
        return apart;
    }

    /** Each figure in each area that has rows of it, and in the own municipality code by code. */
    private static Stream<FigureQuestion> questions(KeyFigure figure, Recount recount) {
        String id = figure.id().value();
        List<FigureQuestion> questions = new ArrayList<>();
        for (String area : new TreeSet<>(recount.areas(id))) {
            questions.add(question(figure, area, Map.of()));
        }
        for (String dimension : recount.breakdowns(id)) {
            for (String code : recount.codes(id, dimension)) {
                questions.add(question(figure, "165", Map.of(dimension, code)));
            }
        }
        return questions.stream();
    }

    private static FigureQuestion question(KeyFigure figure, String area, Map<String, String> only) {
        return new FigureQuestion(figure, area, PeriodRange.ALL, only, Optional.empty(), false);
    }

    private static List<String> apart(FigureAnswer answer, FigureQuestion question, Recount recount) {
        List<String> apart = new ArrayList<>();
        String id = answer.figure().id().value();
        Set<String> told =
                answer.points().stream().map(p -> p.period().toString()).collect(Collectors.toSet());
        Set<String> expected = recount.periods(id, question.area(), question.only());
        if (!told.containsAll(expected)) {
            apart.add("%s %s %s: told %s, expected %s".formatted(id, question.area(), question.only(), told, expected));
        }
        for (Point point : answer.points()) {
            Recounted again = recount.value(id, question.area(), point.period().toString(), question.only());
            // A neighbour is hidden with few persons or cases where the two could be told apart.
            boolean besideFew = point.value() instanceof Value.Suppressed
                    && !question.only().isEmpty()
                    && recount.countsFew(id, question.area(), point.period().toString());
            if (!besideFew && !alike(point.value(), again, answer.figure().exchangedDecimals())) {
                apart.add("%s %s %s %s: %s, counted again %s"
                        .formatted(id, question.area(), question.only(), point.period(), point.value(), again));
            }
        }
        return apart;
    }

    private static boolean alike(Value value, Recounted again, int decimals) {
        return switch (value) {
            case Value.Known(BigDecimal amount) ->
                again instanceof Recounted.Amount(BigDecimal other) && alike(amount, other, decimals);
            case Value.Missing missing -> again instanceof Recounted.Missing;
            case Value.Suppressed suppressed -> again instanceof Recounted.Hidden;
            case Value.NotApplicable none -> again instanceof Recounted.NoMeaning;
        };
    }

    /** The same number outside the program, and the same before any rounding. */
    private static boolean alike(BigDecimal amount, BigDecimal other, int decimals) {
        return amount.setScale(decimals, RoundingMode.HALF_UP).compareTo(other.setScale(decimals, RoundingMode.HALF_UP))
                        == 0
                && amount.subtract(other).abs().compareTo(other.abs().multiply(CLOSE)) <= 0;
    }
}
