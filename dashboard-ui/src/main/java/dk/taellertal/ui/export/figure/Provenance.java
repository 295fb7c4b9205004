package dk.taellertal.ui.export.figure;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.goal.PoliticalGoal;
import dk.taellertal.core.text.Texts;
import dk.taellertal.core.value.Source;
import dk.taellertal.ui.answer.ComparisonWords;
import dk.taellertal.ui.answer.FigureWords;
import dk.taellertal.ui.answer.FormulaSentence;
import dk.taellertal.ui.answer.SourceWords;
import dk.taellertal.ui.comment.FigureRemarks;
import dk.taellertal.ui.export.block.ExportBlock.Fact;
import dk.taellertal.ui.export.block.ExportBlock.Phrase;
import dk.taellertal.ui.export.block.JournalNumber;
import dk.taellertal.ui.format.Periods;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where an answer's numbers come from and what must be said of them, as a caption and as a list. */
final class Provenance {

    private final FigureAnswer answer;
    private final FigureRemarks remarks;
    private final Catalogue catalogue;
    private final FigureWords words;
    private final DisclosureLevel level;
    private final Texts texts;

    /** @param remarks what people say of the figure's periods */
    Provenance(
            FigureAnswer answer,
            FigureRemarks remarks,
            Catalogue catalogue,
            FigureWords words,
            DisclosureLevel level,
            Texts texts) {
        this.answer = answer;
        this.remarks = remarks;
        this.catalogue = catalogue;
        this.words = words;
        this.level = level;
        this.texts = texts;
    }

    /** @param where the code and the address it is opened at */
    List<Phrase> caption(LocalDate taken, Optional<JournalNumber> journal, Fact where) {
        List<Phrase> phrases = new ArrayList<>();
        String latest =
                answer.latest().map(p -> Periods.shown(p.period(), texts)).orElseGet(() -> texts.of("export.noDate"));
        phrases.add(plain("export.caption.source", words.sources(answer.figure()), files(), day(taken), latest));
        phrases.add(
                plain("export.caption.definition", definition(), answer.figure().version()));
        compared().ifPresent(c -> phrases.add(new Phrase(c, false)));
        answer.breaks().forEach(b -> phrases.add(new Phrase(words.broken(b), false)));
        answer.prices().ifPresent(p -> phrases.add(new Phrase(words.prices(p), false)));
        answer.reservations().forEach(r -> phrases.add(plain("caption.reservation", sentence(r))));
        goal().ifPresent(goal -> phrases.add(plain("export.caption.goal", goal)));
        remarks.sentences(answer, level).forEach(remark -> phrases.add(new Phrase(sentence(remark), false)));
        journal.ifPresent(j -> phrases.add(plain("export.caption.journal", j.value())));
        if (answer.synthetic()) {
            phrases.add(plain("caption.synthetic"));
        }
        phrases.add(new Phrase(texts.of("export.caption.code", where.name()), true));
        phrases.add(plain(linesShown() ? "export.caption.code.tells" : "export.caption.code.numbers", where.text()));
        return phrases;
    }

    List<Fact> facts(LocalDate taken, Optional<JournalNumber> journal, Fact where) {
        List<Fact> facts = new ArrayList<>(standing());
        facts.add(fact("taken", day(taken)));
        journal.ifPresent(j -> facts.add(fact("journal", j.value())));
        facts.add(fact("code", where.name()));
        facts.add(fact("address", where.text()));
        return facts;
    }

    /** What says the same on another day and in another case. */
    List<Fact> standing() {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("figure", texts.name(answer.figure())));
        facts.add(fact("measure", words.subtitle(answer)));
        facts.add(fact("definition", definition()));
        facts.add(fact("version", String.valueOf(answer.figure().version())));
        facts.add(fact("source", words.sources(answer.figure())));
        facts.add(fact("file", files()));
        compared().ifPresent(c -> facts.add(fact("compared", c)));
        answer.latest().ifPresent(p -> facts.add(fact("date", Periods.shown(p.period(), texts))));
        goal().ifPresent(goal -> facts.add(fact("goal", goal)));
        if (level == DisclosureLevel.INTERNAL) {
            facts.add(fact("owner", texts.department(answer.figure().owner())));
        }
        answer.breaks().forEach(b -> facts.add(fact("break", words.broken(b))));
        answer.prices().ifPresent(p -> facts.add(fact("prices", words.prices(p))));
        answer.reservations().forEach(r -> facts.add(fact("reservation", r)));
        remarks.sentences(answer, level).forEach(remark -> facts.add(fact("comment", remark)));
        if (answer.synthetic()) {
            facts.add(fact("synthetic", texts.of("caption.synthetic")));
        }
        facts.add(fact("level", texts.of("export.level." + level)));
        return facts;
    }

    private Phrase plain(String key, Object... arguments) {
        return new Phrase(texts.of(key, arguments), false);
    }

    private Fact fact(String key, String text) {
        return new Fact(texts.of("export.fact." + key), text);
    }

    /** Whether the code's page leads a reader of this edition to every line behind the numbers. */
    private boolean linesShown() {
        return level == DisclosureLevel.INTERNAL
                && answer.sources().stream().allMatch(s -> s.all().count() > 0);
    }

    private String definition() {
        return new FormulaSentence(catalogue, texts).of(answer.figure());
    }

    private String files() {
        return files(answer.sources());
    }

    /** The files, inside the house with their lines. */
    private String files(List<Source> sources) {
        return switch (level) {
            case INTERNAL -> new SourceWords(texts).filesWithLines(sources);
            case PUBLIC -> new SourceWords(texts).files(sources);
        };
    }

    /** What the figure is held beside: how it is computed, of whom and from which files. */
    private Optional<String> compared() {
        return new ComparisonWords(catalogue, texts).all(answer, this::files);
    }

    /** The objective, under its political goal; where none has the figure as indicator, the goals it serves. */
    private Optional<String> goal() {
        Optional<Objective> objective =
                catalogue.goals().objectivesWith(answer.figure().id()).findFirst();
        if (objective.isPresent()) {
            return objective.map(o -> texts.of(
                    "export.goal",
                    texts.name(o),
                    catalogue
                            .goals()
                            .politicalGoal(o.politicalGoal())
                            .map(texts::name)
                            .orElse(o.politicalGoal()),
                    o.example() ? " (" + texts.of("export.example") + ")" : ""));
        }
        List<PoliticalGoal> goals = catalogue.goalsOf(answer.figure());
        return goals.isEmpty()
                ? Optional.empty()
                : Optional.of(goals.stream().map(texts::name).collect(Collectors.joining(", ")));
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }

    private String day(LocalDate day) {
        return Periods.shown(day, texts);
    }
}
