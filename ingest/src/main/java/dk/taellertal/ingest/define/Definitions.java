package dk.taellertal.ingest.define;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.answer.Figures;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.catalogue.CatalogueTexts;
import dk.taellertal.core.catalogue.FigureYaml;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.ConfigurationEvent;
import dk.taellertal.core.figure.Codes;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.goal.Indicator;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.target.Freshness;
import dk.taellertal.core.target.Standing;
import dk.taellertal.core.value.Value;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ingest.upload.Configuration;
import dk.taellertal.ingest.upload.Instance;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Tries drafts of definitions out, and puts them in force when somebody approves. */
public final class Definitions {

    private final Instance home;

    public Definitions(Instance home) {
        this.home = home;
    }

    /**
     * What a draft would do; changes nothing.
     *
     * @param asOf the day that decides whether the values are stale
     * @throws dk.taellertal.core.catalogue.CatalogueException with all that is wrong with it
     */
    public Effect effect(DefinitionDraft draft, LocalDate asOf) {
        Catalogue now = home.catalogue();
        Catalogue next =
                Catalogue.of(CatalogueTexts.overlaidBy(home.home().catalogue()).with(files(draft)));
        KeyFigure figure = next.figure(draft.figure().id().value()).orElseThrow();
        String area = now.municipality().code();
        Figures figures = home.figures(next);
        FigureAnswer after = figures.answer(FigureQuestion.series(figure, area));
        Optional<FigureAnswer> before = draft.instead().map(f -> figures.answer(FigureQuestion.series(f, area)));
        return new Effect(
                after, values(before, after), statuses(next, figure, before, after, asOf), unseen(draft.figure()));
    }

    /**
     * Puts a draft in force: for those who ask from now on, and for good. The definition before it is kept.
     *
     * @throws dk.taellertal.core.catalogue.CatalogueException with all that is wrong with it; then nothing is changed
     * @throws DefinitionChanged where another definition has come into force since the draft was begun
     */
    public void approve(DefinitionDraft draft, Actor by) throws IOException {
        home.configuration().redefine(by, now -> {
            KeyFigureId id = draft.figure().id();
            int version = Optional.ofNullable(now.figures().get(id))
                    .map(KeyFigure::version)
                    .orElse(0);
            if (version + 1 != draft.figure().version()) {
                throw new DefinitionChanged(id, version);
            }
            SequencedMap<String, String> files = files(draft);
            return new Configuration.Redefinition(
                    files,
                    new ConfigurationEvent.DefinitionApproved(
                            id.value(),
                            draft.figure().version(),
                            draft.figure().validFrom().map(Period::toString).orElse(null),
                            files.lastEntry().getKey(),
                            Archive.sha256(files.lastEntry().getValue())));
        });
    }

    /** The definition before it as it stands, its comments too; then the draft in its place. */
    private SequencedMap<String, String> files(DefinitionDraft draft) {
        SequencedMap<String, String> files = new LinkedHashMap<>();
        Optional<Catalogue.Source> source =
                draft.instead().flatMap(f -> Catalogue.sourceOf(home.home().catalogue(), f.id()));
        source.ifPresent(s -> files.put(FigureYaml.earlierFile(draft.instead().orElseThrow()), s.text()));
        files.put(source.map(Catalogue.Source::path).orElse(FigureYaml.file(draft.figure())), draft.yaml());
        return files;
    }

    private static List<Effect.Change> values(Optional<FigureAnswer> before, FigureAnswer after) {
        Map<Period, Value> old = new TreeMap<>();
        before.ifPresent(answer -> answer.points().forEach(p -> old.put(p.period(), p.value())));
        Map<Period, Value> now = new TreeMap<>();
        after.points().forEach(p -> now.put(p.period(), p.value()));
        Set<Period> periods = new TreeSet<>(old.keySet());
        periods.addAll(now.keySet());
        return periods.stream()
                .map(p -> new Effect.Change(p, Optional.ofNullable(old.get(p)), Optional.ofNullable(now.get(p))))
                .toList();
    }

    private static List<Effect.StatusChange> statuses(
            Catalogue catalogue, KeyFigure figure, Optional<FigureAnswer> before, FigureAnswer after, LocalDate asOf) {
        List<Effect.StatusChange> statuses = new ArrayList<>();
        Freshness freshness = catalogue.freshness(figure, asOf);
        for (Objective objective : catalogue.goals().objectivesWith(figure.id()).toList()) {
            for (Indicator indicator : objective.indicators()) {
                if (indicator.figure().equals(figure.id())) {
                    statuses.add(new Effect.StatusChange(
                            objective,
                            before.map(answer -> standing(answer, indicator, freshness)),
                            standing(after, indicator, freshness)));
                }
            }
        }
        return statuses;
    }

    /** By the numbers alone. */
    private static Standing standing(FigureAnswer answer, Indicator indicator, Freshness freshness) {
        return indicator
                .unsaid()
                .verdict(answer.points(), answer.figure().direction(), freshness)
                .standing();
    }

    /** The choices of a draft that mean no code of any fact, whether the contract allows them or not. */
    public List<Effect.UnseenCode> unseen(KeyFigure figure) {
        List<Effect.UnseenCode> unseen = new ArrayList<>();
        for (Term term : figure.formula().terms()) {
            for (Map<String, Codes> chosen : List.of(term.with(), term.without())) {
                chosen.forEach((dimension, codes) -> unseen(term, dimension, codes, unseen));
            }
        }
        return unseen;
    }

    private void unseen(Term term, String dimension, Codes codes, List<Effect.UnseenCode> unseen) {
        boolean known = Optional.ofNullable(home.catalogue().datasets().get(term.dataset()))
                .flatMap(d -> d.dimension(dimension))
                .isPresent();
        if (!known) {
            return;
        }
        Set<String> seen = home.snapshot().rowsByCode(term.dataset(), dimension).keySet();
        codes.entries().stream()
                .filter(entry -> seen.stream().noneMatch(new Codes(List.of(entry))))
                .forEach(entry -> unseen.add(new Effect.UnseenCode(term.label(), term.dataset(), dimension, entry)));
    }
}
