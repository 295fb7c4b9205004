package dk.taellertal.ui.coverage;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.coverage.Coverage.Aim;
import dk.taellertal.ui.coverage.Coverage.Cell;
import dk.taellertal.ui.coverage.Coverage.Count;
import dk.taellertal.ui.coverage.Coverage.Lack;
import dk.taellertal.ui.format.Counted;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is said of what is covered. */
final class CoverageWords {

    private final Texts texts;

    CoverageWords(Texts texts) {
        this.texts = texts;
    }

    /** The headline, or that nothing fits what is chosen. */
    String title(Coverage coverage) {
        return coverage.aims().findAny().isEmpty() ? texts.of("coverage.headline.none") : headline(coverage);
    }

    /** How many objectives have numbers, how many tell of an effect, and where there are none. */
    String headline(Coverage coverage) {
        Count count = coverage.count();
        List<Cell.Hole> holes = coverage.holes();
        List<String> lives =
                holes.stream().map(h -> texts.name(h.life())).distinct().toList();
        String end = lives.isEmpty()
                ? texts.of("coverage.headline.whole")
                : lives.size() > 1
                        ? texts.of("coverage.headline.holes", Counted.of(holes.size(), texts), lives.size())
                        : texts.of(
                                holes.size() == 1 ? "coverage.headline.hole" : "coverage.headline.holesIn",
                                lives.getFirst(),
                                Counted.of(holes.size(), texts));
        return texts.of("coverage.headline", count.numbers(), count.objectives(), count.effect(), end);
    }

    String objectives(long count) {
        return texts.of(count == 1 ? "coverage.objective" : "coverage.objectives", count);
    }

    String figures(List<Aim> aims) {
        long count = Count.of(aims).figures();
        return texts.of(count == 1 ? "coverage.figure" : "coverage.figures", count);
    }

    /** What is lacking in a cell, the gravest first; nothing where all of it is covered. */
    List<String> lacking(List<Aim> aims) {
        return Arrays.stream(Lack.values())
                .flatMap(lack -> lacking(aims, lack).stream())
                .toList();
    }

    Optional<String> lacking(List<Aim> aims, Lack lack) {
        long lacking = aims.stream().filter(lack::of).count();
        if (lacking == 0) {
            return Optional.empty();
        }
        return Optional.of(
                lacking == aims.size()
                        ? texts.of("coverage.lack." + lack)
                        : texts.of("coverage.lack.some", lacking, aims.size(), texts.of("coverage.lack." + lack)));
    }
}
