package dk.taellertal.ui.definitions;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.figure.FigureKind;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.goal.LifeArea;
import dk.taellertal.core.goal.Objective;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.format.Alphabet;
import dk.taellertal.ui.search.Hit;
import dk.taellertal.ui.search.Search;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The key figures of the catalogue in groups, narrowed. */
final class Definitions {

    /** @param life empty for the figures that belong to no single one */
    record Group(Optional<LifeArea> life, List<KeyFigure> figures) {}

    private final Catalogue catalogue;
    private final Texts texts;

    /** @param texts of the reader's language, in which figures are searched and sorted */
    Definitions(Catalogue catalogue, Texts texts) {
        this.texts = texts;
        this.catalogue = catalogue;
    }

    /** Each figure stands once; its groups are in the order of the lives. */
    List<Group> groups(Optional<String> query, Optional<String> owner, Optional<FigureKind> kind) {
        Optional<Set<String>> found = query.map(this::found);
        List<KeyFigure> figures = catalogue.figures().values().stream()
                .filter(f ->
                        found.map(ids -> ids.contains("noegletal/" + f.id())).orElse(true))
                .filter(f -> owner.map(f.owner()::equals).orElse(true))
                .filter(f -> kind.map(k -> k == f.kind()).orElse(true))
                .sorted(Comparator.comparing(texts::name, Alphabet.danish()))
                .toList();
        List<Optional<LifeArea>> lives = new ArrayList<>();
        catalogue.goals().lifeAreas().forEach(life -> lives.add(Optional.of(life)));
        lives.add(Optional.empty());
        return lives.stream()
                .map(life -> new Group(
                        life, figures.stream().filter(f -> life(f).equals(life)).toList()))
                .filter(group -> !group.figures().isEmpty())
                .toList();
    }

    List<String> owners() {
        return catalogue.figures().values().stream()
                .map(KeyFigure::owner)
                .distinct()
                .sorted(Alphabet.danish())
                .toList();
    }

    private Set<String> found(String query) {
        return new Search(catalogue, texts)
                .all(query).stream()
                        .filter(hit -> hit.kind() == Hit.Kind.FIGURE)
                        .map(Hit::address)
                        .collect(Collectors.toSet());
    }

    /** The life of its objective, else the one life of all the goals it serves; none where they are of several. */
    private Optional<LifeArea> life(KeyFigure figure) {
        List<String> lives = catalogue.goalsOf(figure).stream()
                .flatMap(goal -> goal.lifeAreas().stream())
                .distinct()
                .toList();
        return catalogue
                .goals()
                .objectivesWith(figure.id())
                .findFirst()
                .map(Objective::lifeArea)
                .or(() -> lives.size() == 1 ? Optional.of(lives.getFirst()) : Optional.empty())
                .flatMap(catalogue.goals()::lifeArea);
    }
}
