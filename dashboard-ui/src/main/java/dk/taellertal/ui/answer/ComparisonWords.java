package dk.taellertal.ui.answer;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureAnswer.Comparison;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.dataset.DatasetColumn.MeasureColumn;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Point;
import dk.taellertal.core.value.Source;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.method.Reasons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says how what a figure is held beside is computed, of whom, why it has no number, and which files it came from. */
public final class ComparisonWords {

    private static final int MOST_MEMBERS = 12;

    /** Periods whose reason is told; of more, how many there are in all. */
    private static final int MOST_REASONS = 2;

    private final Catalogue catalogue;
    private final Texts texts;

    public ComparisonWords(Catalogue catalogue, Texts texts) {
        this.catalogue = catalogue;
        this.texts = texts;
    }

    /** The name of what is compared with; it says so where a group's own method is not followed. */
    public static String name(Comparison comparison, Texts texts) {
        return comparison.meanInstead() ? texts.of("compared.name.mean", comparison.name()) : comparison.name();
    }

    /**
     * All of it, where there is a comparison.
     *
     * @param files names files, with their lines or without
     */
    public Optional<String> all(FigureAnswer answer, Function<List<Source>, String> files) {
        return answer.comparison().map(comparison -> {
            List<Source> sources = sources(comparison);
            String method = method(comparison, answer);
            return sources.isEmpty() ? method : texts.of("compared.sources", method, files.apply(sources));
        });
    }

    /** How a comparison is computed, of whom, without whom, and why it has no number; without its files. */
    public String method(Comparison comparison, FigureAnswer answer) {
        List<String> sentences = new ArrayList<>();
        sentences.add(texts.of(how(comparison, answer.figure()), comparison.name()));
        if (comparison.method() != Comparison.How.AREA) {
            sentences.add(texts.of(
                    "compared.members",
                    comparison.members().size(),
                    members(comparison.members().stream().map(this::areaName).toList())));
        }
        if (comparison.withoutOwn()) {
            sentences.add(texts.of("compared.withoutOwn", areaName(answer.area())));
        }
        absences(comparison).ifPresent(sentences::add);
        return String.join(" ", sentences);
    }

    /** The files of the periods that have a number, hidden or not: one that cannot be computed came from none. */
    public static List<Source> sources(Comparison comparison) {
        Set<String> uploads = comparison.points().stream()
                .filter(p -> p.value() instanceof Value.Known || p.value() instanceof Value.Suppressed)
                .flatMap(p -> p.computed().sources().stream())
                .map(Source::upload)
                .collect(Collectors.toSet());
        return comparison.sources().stream()
                .filter(source -> uploads.contains(source.upload()))
                .toList();
    }

    private String how(Comparison comparison, KeyFigure figure) {
        if (!comparison.meanInstead()) {
            return "compared." + comparison.method();
        }
        return single(figure) ? "compared.mean.single" : "compared.mean";
    }

    /** Whether a number that may not be added, such as a grade average, comes ready made from the source. */
    private boolean single(KeyFigure figure) {
        return figure.definitions().stream()
                .map(KeyFigure::formula)
                .filter(formula -> formula instanceof Formula.Sum || formula instanceof Formula.Difference)
                .flatMap(formula -> formula.terms().stream())
                .anyMatch(term -> measure(term).filter(m -> !m.additive()).isPresent());
    }

    private Optional<MeasureColumn> measure(Term term) {
        return catalogue.dataset(term.dataset()).measure(term.measure());
    }

    /** Why there is no number, of the latest periods that have none. */
    private Optional<String> absences(Comparison comparison) {
        List<Point> lacking = comparison.points().reversed().stream()
                .filter(p -> p.value() instanceof Value.Missing || p.value() instanceof Value.NotApplicable)
                .toList();
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        String reasons = lacking.stream()
                .limit(MOST_REASONS)
                .map(p -> texts.of(
                        "compared.absent.period",
                        Periods.shown(p.period(), texts),
                        Reasons.of(p.value()).map(texts::of).orElse("")))
                .collect(Collectors.joining("; "));
        String told =
                lacking.size() > MOST_REASONS ? texts.of("compared.absent.more", reasons, lacking.size()) : reasons;
        boolean none = lacking.size() == comparison.points().size();
        return Optional.of(texts.of(none ? "compared.absent.all" : "compared.absent", told));
    }

    private String members(List<String> names) {
        String shown = names.stream().limit(MOST_MEMBERS).collect(Collectors.joining(", "));
        return names.size() > MOST_MEMBERS ? texts.of("compared.more", shown, names.size() - MOST_MEMBERS) : shown;
    }

    private String areaName(String code) {
        return catalogue.areas().nameOf(code);
    }
}
