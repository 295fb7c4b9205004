package dk.taellertal.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureAnswer.Comparison;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.text.Message;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Computed;
import dk.taellertal.core.value.FileLines;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.answer.FigureWords;
import dk.taellertal.ui.format.UiTexts;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comparison page says where its numbers come from, as a figure's caption does. */
class CompareSourcesTest {

    private static final String GROUP =
            "group: lille\nname: Lille gruppe\nmethod: unweighted\nmembers: [\"151\", \"161\", \"165\"]\n";

    private Catalogue catalogue;
    private boolean computed = true;

    @BeforeEach
    void prepare(@TempDir Path overlay) throws IOException {
        Files.writeString(Files.createDirectories(overlay.resolve("groups")).resolve("lille.yaml"), GROUP);
        catalogue = Catalogue.read(overlay);
    }

    private static Source source(String file, int first, int last) {
        return new Source(
                file,
                file,
                "0".repeat(64),
                false,
                List.of(),
                1,
                List.of(),
                new FileLines(last - first + 1, List.of(new FileLines.Range(first, last)), last));
    }

    private static Point point(Value value, Source source) {
        return new Point(Period.year(2019), Computed.absent(value, List.of(source)));
    }

    private FigureAnswer answer(FigureQuestion question) {
        Source own = source(question.area() + ".csv", 2, 9);
        Source members = source("medlemmer.csv", 10, 14);
        Value mean = computed
                ? new Value.Known(BigDecimal.ONE)
                : new Value.Missing(Message.of("value.membersLack", "Glostrup", "2019"));
        return new FigureAnswer(
                question.figure(),
                question.area(),
                FigureAnswer.Scope.WHOLE,
                List.of(point(new Value.Known(BigDecimal.TEN), own)),
                Optional.empty(),
                question.compare()
                        .map(id -> new Comparison(
                                id,
                                "Lille gruppe",
                                Comparison.How.UNWEIGHTED,
                                Comparison.How.UNWEIGHTED,
                                List.of("151", "161"),
                                true,
                                List.of(point(mean, members)),
                                List.of(members))),
                List.of(),
                Optional.empty(),
                question.lines() ? List.of(own) : List.of(),
                "1.1");
    }

    private List<String> told() {
        Beside beside = new Comparing(
                        catalogue,
                        questions -> questions.stream().map(this::answer).toList())
                .of(catalogue.figure("neet-16-24").orElseThrow(), Wanted.of(QueryParameters.fromString("group=lille")));
        Texts texts = UiTexts.in(Texts.DANISH);
        return new CompareSources(catalogue, new FigureWords(catalogue, texts, LocalDate.of(2020, 1, 1)), texts)
                .of(beside);
    }

    @Test
    void files_lines_method_members_and_data_date_are_told() {
        assertThat(told())
                .anySatisfy(s -> assertThat(s).startsWith("Kilde: ").endsWith("Fil: 165.csv, linje 2–9 (8 linjer)."))
                .contains(
                        "Sammenligning: Lille gruppe: gennemsnit af medlemmerne, hvor hvert medlem tæller lige meget "
                                + "(uvægtet). Medlemmer (2): Ballerup, Glostrup. Albertslund er ikke regnet med. "
                                + "Fil til sammenligningen: medlemmer.csv, linje 10–14 (5 linjer).",
                        "Hele landet: 000.csv, linje 2–9 (8 linjer).",
                        "Data pr. 2019.")
                .noneMatch(s -> s.startsWith("Ballerup"));
    }

    @Test
    void a_group_without_a_number_has_its_reason_and_its_members_their_own_files() {
        computed = false;
        assertThat(told())
                .anySatisfy(s -> assertThat(s)
                        .contains("Der mangler tal for Glostrup i 2019, så hele gruppen har ikke noget tal")
                        .doesNotContain("Fil til sammenligningen"))
                .contains("Ballerup: 151.csv, linje 2–9 (8 linjer).")
                .noneMatch(s -> s.contains("medlemmer.csv"));
    }
}
