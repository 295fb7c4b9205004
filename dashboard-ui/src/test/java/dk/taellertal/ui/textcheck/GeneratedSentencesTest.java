package dk.taellertal.ui.textcheck;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.app.DemoHome;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.textcheck.GeneratedSentences.Kind;
import dk.taellertal.ui.textcheck.GeneratedSentences.Sentence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many of 200 sentences with known truth are judged right; that none is judged to agree wrongly is a must. */
class GeneratedSentencesTest {

    private static final long SEED = 20_200_129;

    /** Somewhat below what was measured (docs/decisions/0028). */
    private static final Map<Kind, Double> FLOORS = Map.of(
            Kind.TRUE, 0.95,
            Kind.ONE_DIGIT_CHANGED, 0.9,
            Kind.ROUNDED, 0.9,
            Kind.OLDER, 0.9,
            Kind.UNRELATED, 0.95,
            Kind.FOREIGN_WORDS, 0.95,
            Kind.NO_FIGURE, 0.95);

    private final Map<Kind, Integer> made = new EnumMap<>(Kind.class);
    private final Map<Kind, Integer> right = new EnumMap<>(Kind.class);
    private final List<String> falselyAgreeing = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    private void judge(Sentence sentence, TextCheck check) {
        Checked found = check.checked(sentence.text()).stream()
                .filter(c -> c.number().text().equals(sentence.number())
                        || (sentence.kind() == Kind.NO_FIGURE
                                && c.number().text().contains(sentence.number())))
                .findFirst()
                .orElse(null);
        Verdict verdict = found == null ? Verdict.UNKNOWN : found.verdict();
        made.merge(sentence.kind(), 1, Integer::sum);
        boolean agrees = verdict == Verdict.AGREES || verdict == Verdict.ROUNDED;
        boolean mayAgree = sentence.kind() == Kind.TRUE || sentence.kind() == Kind.ROUNDED;
        if (agrees && !mayAgree) {
            falselyAgreeing.add(sentence + " " + found);
        }
        boolean foreign = sentence.kind() == Kind.FOREIGN_WORDS && verdict == Verdict.UNKNOWN;
        if (verdict == sentence.kind().right() || foreign) {
            right.merge(sentence.kind(), 1, Integer::sum);
        } else {
            missed.add(sentence.kind() + " " + verdict + ": " + sentence.text() + " "
                    + (found == null ? "(not found)" : UiTexts.danish().of(found.reason())));
        }
    }

    private double rate(Kind kind) {
        return right.getOrDefault(kind, 0) / (double) made.getOrDefault(kind, 1);
    }

    @Test
    void none_of_200_sentences_agrees_wrongly_and_most_are_judged_right(@TempDir Path folder) {
        try (Instance home = DemoHome.in(folder)) {
            TextCheck check = new TextCheck(KnownNumbers.of(home.snapshot()), UiTexts.danish());
            List<Sentence> sentences = new GeneratedSentences(home.snapshot(), SEED).all();
            sentences.forEach(sentence -> judge(sentence, check));
            for (Kind kind : Kind.values()) {
                System.out.printf("%s: %d of %d%n", kind, right.getOrDefault(kind, 0), made.getOrDefault(kind, 0));
            }
            missed.forEach(System.out::println);

            assertThat(sentences).hasSize(200);
            assertThat(falselyAgreeing).isEmpty();
            FLOORS.forEach((kind, floor) ->
                    assertThat(rate(kind)).as(missed.toString()).isGreaterThanOrEqualTo(floor));
        }
    }
}
