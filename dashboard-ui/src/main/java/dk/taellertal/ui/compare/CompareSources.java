package dk.taellertal.ui.compare;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureAnswer.Comparison;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Value;
import dk.taellertal.ui.answer.ComparisonWords;
import dk.taellertal.ui.answer.FigureWords;
import dk.taellertal.ui.answer.SourceWords;
import dk.taellertal.ui.compare.Beside.Line;
import dk.taellertal.ui.compare.Beside.Whose;
import dk.taellertal.ui.format.Periods;
import dk.taellertal.ui.method.Reasons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where the numbers of a comparison come from, in the words of a figure's caption: files, lines, method and data date. */
final class CompareSources {

    private final Catalogue catalogue;
    private final FigureWords words;
    private final Texts texts;
    private final SourceWords sources;

    CompareSources(Catalogue catalogue, FigureWords words, Texts texts) {
        this.catalogue = catalogue;
        this.words = words;
        this.texts = texts;
        this.sources = new SourceWords(texts);
    }

    /** First the own municipality's files, then the group's, then those of other areas; last what cannot be computed. */
    List<String> of(Beside beside) {
        FigureAnswer own = beside.answers().getFirst();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                own.sources().isEmpty()
                        ? texts.of("compare.source", words.sources(own.figure()))
                        : texts.of("caption.source", words.sources(own.figure()), sources.inShort(own.sources())));
        new ComparisonWords(catalogue, texts).all(own, sources::inShort).ifPresent(sentences::add);
        Set<String> told = inTheGroup(beside);
        beside.answers().stream()
                .skip(1)
                .filter(answer ->
                        !told.contains(answer.area()) && !answer.sources().isEmpty())
                .map(answer ->
                        texts.of("compare.source.of", words.areaName(answer.area()), sources.inShort(answer.sources())))
                .forEach(sentences::add);
        beside.period().ifPresent(p -> sentences.add(texts.of("caption.date", Periods.shown(p, texts))));
        String said = String.join(" ", sentences);
        beside.lines().stream()
                .flatMap(line -> lacking(line, beside, said).stream())
                .forEach(sentences::add);
        return sentences;
    }

    /** The members whose files the group's words name: none where the group has no number. */
    private static Set<String> inTheGroup(Beside beside) {
        boolean computed = beside.lines().stream()
                .anyMatch(l -> l.whose() == Whose.GROUP && l.amount().isPresent());
        return Set.copyOf(beside.answers().getFirst().comparison().filter(c -> computed).stream()
                .flatMap(CompareSources::members)
                .toList());
    }

    private static Stream<String> members(Comparison comparison) {
        return comparison.members().stream();
    }

    /** Why the group, or the own municipality, has no number in the period, unless that is said already. */
    private Optional<String> lacking(Line line, Beside beside, String said) {
        boolean reasoned = line.whose() == Whose.GROUP || line.whose() == Whose.OWN;
        if (!reasoned || line.value() instanceof Value.Known || beside.period().isEmpty()) {
            return Optional.empty();
        }
        return Reasons.of(line.value())
                .map(texts::of)
                .filter(reason -> !said.contains(reason))
                .map(reason -> texts.of(
                        "compare.absent",
                        line.name(),
                        Periods.shown(beside.period().get(), texts),
                        reason));
    }
}
