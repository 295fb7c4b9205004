package dk.taellertal.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetContract;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.Term;
import dk.taellertal.ui.format.UiTexts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormulaSentenceTest {

    private static final Catalogue CATALOGUE = Catalogue.read(Path.of("no-such-folder"));

    /** All the words that a sentence has of its own. */
    private static final Set<String> WORDS = Set.of(
            ("i kun uden og eller derover der begynder med divideret minus gennemsnittet af hvor hver række vejer ganget"
                            + " opgøres pr år skoleår kvartal måned januar")
                    .split(" "));

    private static String sentence(KeyFigure figure) {
        return new FormulaSentence(CATALOGUE, UiTexts.danish()).of(figure);
    }

    private static KeyFigure figure(String id) {
        return CATALOGUE.figure(id).orElseThrow();
    }

    static List<KeyFigure> shipped() {
        return List.copyOf(CATALOGUE.figures().values());
    }

    @Test
    void a_ratio_names_both_sums_their_filters_and_the_factor() {
        assertThat(sentence(figure("neet-16-24")))
                .isEqualTo(
                        "Personer 16–24 år med status Ikke aktive (NEET) (Personer i Unge uden uddannelse og job (NEET2);"
                                + " kun Status »Ikke aktive (NEET)«) divideret med Alle personer 16–24 år, aktive og ikke aktive"
                                + " (Personer i Unge uden uddannelse og job (NEET2); kun Status »Aktive og ikke aktive i alt«),"
                                + " ganget med 100; opgøres pr. år.");
    }

    @Test
    void account_filters_and_the_denominators_date_are_said() {
        assertThat(sentence(figure("serviceudgift-pr-indbygger")))
                .contains("kun Dranst 1; kun Funktion der begynder med 00, 02, 03, 04, 05 eller 06")
                .contains("uden Funktion 00.25.19, 04.62.81 eller der begynder med 05.46, 05.48")
                .contains("pr. 1. januar)");
    }

    /** What is left when every label of the catalogue is taken out are the sentence's own words, codes and numbers. */
    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_figure_is_read_back_without_a_leftover(KeyFigure figure) {
        String left = sentence(figure);
        for (String label : labels(figure)) {
            left = left.replace(label, " ");
            left = left.replace(
                    label.substring(0, 1).toUpperCase(UiTexts.danish().locale()) + label.substring(1), " ");
        }
        Set<String> words = Arrays.stream(
                        left.toLowerCase(UiTexts.danish().locale()).split("[\\s();,.»«–]+"))
                .filter(word -> !word.isEmpty() && !word.matches("\\d+(-\\d+)?"))
                .collect(Collectors.toSet());

        assertThat(words).isSubsetOf(WORDS);
        assertThat(left).doesNotContain("..", "*", "{", "null", "?");
        assertThat(sentence(figure)).endsWith(".").doesNotContain("()", "  ");
    }

    private static List<String> labels(KeyFigure figure) {
        List<String> labels = new ArrayList<>();
        for (Term term : figure.formula().terms()) {
            DatasetContract dataset = CATALOGUE.dataset(term.dataset());
            labels.add(term.label());
            // codes that no contract has a label for stand as the source writes them, in quotation marks
            Stream.of(term.with(), term.without())
                    .flatMap(chosen -> chosen.values().stream())
                    .flatMap(codes -> codes.entries().stream())
                    .filter(entry -> !entry.matches("[0-9.*]+"))
                    .forEach(entry -> labels.add("»" + entry + "«"));
            labels.add(dataset.name());
            dataset.columns().forEach(c -> labels.add(c.label()));
            dataset.dimensions().forEach(d -> labels.addAll(d.codes().values()));
        }
        labels.sort(Comparator.comparingInt(String::length).reversed());
        return labels;
    }
}
