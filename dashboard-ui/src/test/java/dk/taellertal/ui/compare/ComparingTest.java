package dk.taellertal.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureAnswer.Comparison;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.compare.Beside.Bar;
import dk.taellertal.ui.compare.Beside.Line;
import dk.taellertal.ui.format.UiTexts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ComparingTest {

    private static final String GROUP = """
            group: lille
            name: Lille gruppe
            method: unweighted
            members: ["151", "153", "161", "163", "165"]
            """;

    /** 2019: Albertslund 10.83, Glostrup, Herlev and Aabenraa 9.11 each, Ballerup hidden, Brøndby without. */
    private static final Map<String, Value> IN_2019 = Map.of(
            "165", known("10.83"),
            "161", known("9.11"),
            "163", known("9.11"),
            "580", known("9.11"),
            "151", new Value.Suppressed(5, Value.Suppression.PRIMARY),
            "000", known("10.59"));

    private Catalogue catalogue;
    private KeyFigure figure;
    private Comparing comparing;

    @BeforeEach
    void prepare(@TempDir Path overlay) throws IOException {
        Files.writeString(Files.createDirectories(overlay.resolve("groups")).resolve("lille.yaml"), GROUP);
        catalogue = Catalogue.read(overlay);
        figure = catalogue.figure("neet-16-24").orElseThrow();
        comparing = new Comparing(catalogue, ComparingTest::answers);
    }

    private static Value known(String amount) {
        return new Value.Known(new BigDecimal(amount));
    }

    private static Point point(int year, Value value) {
        return new Point(Period.year(year), Computed.absent(value, List.of()));
    }

    private static List<FigureAnswer> answers(List<FigureQuestion> questions) {
        return questions.stream().map(ComparingTest::answer).toList();
    }

    /** The group's mean is not known: one of its members has no number. */
    private static FigureAnswer answer(FigureQuestion question) {
        Stream<Point> points = Optional.ofNullable(IN_2019.get(question.area())).stream()
                .flatMap(value -> Stream.of(point(2018, known("8")), point(2019, value)));
        Optional<Comparison> group = question.compare()
                .map(id -> new Comparison(
                        id,
                        "Lille gruppe",
                        Comparison.How.UNWEIGHTED,
                        Comparison.How.UNWEIGHTED,
                        List.of("151", "153", "161", "163"),
                        true,
                        List.of(point(2019, new Value.Missing(Message.of("value.zeroDenominator")))),
                        List.of()));
        return new FigureAnswer(
                question.figure(),
                question.area(),
                FigureAnswer.Scope.WHOLE,
                points.toList(),
                Optional.empty(),
                group,
                List.of(),
                Optional.empty(),
                List.of(),
                "1.1");
    }

    private static Wanted wanted(String query) {
        return Wanted.of(QueryParameters.fromString(query));
    }

    @Test
    void the_highest_stands_first_equals_by_danish_name_and_those_without_a_number_last() {
        Beside beside = comparing.of(figure, wanted("group=lille&area=580"));

        assertThat(beside.lines())
                .extracting(Line::name)
                .containsExactly(
                        "Albertslund",
                        "Hele landet",
                        "Glostrup",
                        "Herlev",
                        "Aabenraa",
                        "Ballerup",
                        "Brøndby",
                        "Lille gruppe");
        assertThat(beside.lines().get(5).value()).isInstanceOf(Value.Suppressed.class);
        assertThat(beside.lines().get(6).value()).isInstanceOf(Value.Missing.class);
    }

    @Test
    void bars_share_one_scale_and_differences_are_to_the_own_municipality() {
        List<Line> lines = comparing.of(figure, wanted("group=lille&area=580")).lines();

        // The highest is the whole width; 9.11 of 10.83 is 84.1182 hundredths; 9.11 less 10.83 is -1.72.
        assertThat(lines.get(0).bar()).contains(new Bar(0, 100));
        assertThat(lines.get(0).difference()).isEmpty();
        assertThat(lines.get(2).bar()).contains(new Bar(0, 84.1182));
        assertThat(lines.get(2).difference()).contains(new BigDecimal("-1.72"));
        assertThat(lines.get(5).bar()).isEmpty();
    }

    @Test
    void the_scale_holds_zero_between_amounts_of_both_signs() {
        Scale scale = new Scale(List.of(new BigDecimal("-50"), new BigDecimal("150")));

        // From -50 to 150 is 200: zero lies at 25 hundredths.
        assertThat(scale.bar(new BigDecimal("-50"))).isEqualTo(new Bar(0, 25));
        assertThat(scale.bar(new BigDecimal("150"))).isEqualTo(new Bar(25, 75));
        assertThat(new Scale(List.of()).bar(BigDecimal.ZERO)).isEqualTo(new Bar(0, 0));
    }

    @Test
    void the_neighbour_alone_is_one_address_and_the_headline_names_both() {
        Beside beside = comparing.of(figure, wanted("figure=neet-16-24&area=161"));

        assertThat(beside.group()).isEmpty();
        assertThat(beside.lines()).extracting(Line::code).containsExactly("165", "000", "161");
        assertThat(new CompareWords(UiTexts.danish()).headline(beside, "Albertslund"))
                .endsWith(": Albertslund har 10,83 pct., Glostrup har 9,11 pct. i 2019");
    }

    @Test
    void the_headline_says_the_place_among_municipalities_with_a_number() {
        Beside beside = comparing.of(figure, wanted("group=lille&area=580"));

        // Albertslund, Glostrup, Herlev, Aabenraa: the country is no municipality, two have no number.
        assertThat(new CompareWords(UiTexts.danish()).headline(beside, "Albertslund"))
                .endsWith(": Albertslund har 10,83 pct. i 2019, nr. 1 af 4 fra den højeste");
    }

    @Test
    void a_period_is_chosen_by_the_address_and_an_unknown_one_is_the_newest() {
        assertThat(comparing.of(figure, wanted("area=161&period=2018")).period())
                .contains(Period.year(2018));
        assertThat(comparing.of(figure, wanted("area=161&period=1999")).period())
                .contains(Period.year(2019));
        assertThat(comparing.of(figure, wanted("area=161")).periods())
                .containsExactly(Period.year(2019), Period.year(2018));
    }

    @Test
    void more_than_three_without_a_number_are_told_in_one_line() {
        assertThat(comparing.of(figure, wanted("group=lille")).lacking()).isEmpty();
        // Of the nine other Vestegn municipalities Glostrup and Herlev have numbers and Ballerup's is hidden: six lack.
        assertThat(comparing.of(figure, wanted("group=vestegn-vaegtet")).lacking())
                .hasSize(6);
    }
}
