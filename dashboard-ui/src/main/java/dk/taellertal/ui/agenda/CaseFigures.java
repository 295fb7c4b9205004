package dk.taellertal.ui.agenda;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.event.MeetingEvent.Item;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.ui.search.LookAlikes;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * Key figures that a case might use: those that its text names, those of its subject by journal number, and those whose names
 * share words with its title. Each has its reason, and nothing follows from it.
 */
public final class CaseFigures {

    private static final int MOST = 4;

    private final Catalogue catalogue;
    private final LookAlikes<KeyFigureId> names = new LookAlikes<>();

    public CaseFigures(Catalogue catalogue) {
        this.catalogue = catalogue;
        catalogue.figures().values().forEach(figure -> names.add(figure.id(), figure.name()));
    }

    /**
     * A figure with the reasons why it might fit, at least one.
     *
     * @param named whether the text of the case names it
     * @param kle the subject that both have; empty where they share none
     * @param words of the title that the figure's name has too
     */
    public record Suggested(KeyFigure figure, boolean named, Optional<String> kle, List<String> words) {

        public Suggested {
            words = List.copyOf(words);
        }
    }

    /**
     * A few, the surest first.
     *
     * @param attached ids of those that the case has already
     */
    public List<Suggested> to(Item item, Collection<String> attached) {
        List<KeyFigureId> named = item.named().stream().map(KeyFigureId::new).toList();
        Map<KeyFigureId, String> ofSubject = new LinkedHashMap<>();
        Optional.ofNullable(item.journal()).stream()
                .flatMap(journal -> catalogue.subjectsOf(journal).stream())
                .forEach(subject -> subject.figures().forEach(id -> ofSubject.putIfAbsent(id, subject.kle())));
        Map<KeyFigureId, List<String>> alike = new LinkedHashMap<>();
        names.tellingTo(item.title()).forEach(one -> alike.put(one.thing(), one.words()));
        SequencedSet<KeyFigureId> all = new LinkedHashSet<>(named);
        ofSubject.keySet().stream().filter(alike::containsKey).forEach(all::add);
        all.addAll(alike.keySet());
        all.addAll(ofSubject.keySet());
        return all.stream()
                .filter(id ->
                        !attached.contains(id.value()) && catalogue.figures().containsKey(id))
                .limit(MOST)
                .map(id -> new Suggested(
                        Objects.requireNonNull(catalogue.figures().get(id)),
                        named.contains(id),
                        Optional.ofNullable(ofSubject.get(id)),
                        alike.getOrDefault(id, List.of())))
                .toList();
    }
}
