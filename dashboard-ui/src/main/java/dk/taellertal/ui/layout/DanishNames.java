package dk.taellertal.ui.layout;

import com.vaadin.flow.dom.Element;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.text.Named;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that English pages show in Danish, because the catalogue has no English form of them: of figures, objectives, political
 * goals, life areas, departments and units.
 */
final class DanishNames {

    private static final String LANGUAGE = "lang";
    private static final String DANISH = "da";

    /** Stands on elements that were marked here, so that the mark goes with the name. */
    private static final String MARKED = "data-danish-name";

    private final Set<String> names;

    DanishNames(Catalogue catalogue) {
        names = Stream.of(
                        named(catalogue),
                        without(departments(catalogue), catalogue.english().departments()),
                        without(units(catalogue), catalogue.english().units()))
                .flatMap(all -> all)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> named(Catalogue catalogue) {
        return Stream.<Collection<? extends Named>>of(
                        catalogue.figures().values(),
                        catalogue.goals().objectives(),
                        catalogue.goals().politicalGoals(),
                        catalogue.goals().lifeAreas())
                .flatMap(Collection::stream)
                .filter(thing -> thing.nameEn().isEmpty())
                .map(Named::name);
    }

    private static Stream<String> without(Stream<String> words, Map<String, String> english) {
        return words.filter(word -> !english.containsKey(word));
    }

    private static Stream<String> departments(Catalogue catalogue) {
        return Stream.of(
                        catalogue.goals().chiefs(),
                        catalogue.goals().lifeAreas().stream().map(life -> life.owner()),
                        catalogue.figures().values().stream().map(figure -> figure.owner()))
                .flatMap(all -> all);
    }

    private static Stream<String> units(Catalogue catalogue) {
        return catalogue.figures().values().stream().map(figure -> figure.unit());
    }

    /** Marks an element, and all within it, whose text is such a name as Danish, and takes the mark off where it is one no longer. */
    void mark(Element element) {
        if (names.contains(text(element))) {
            element.setAttribute(LANGUAGE, DANISH);
            element.setAttribute(MARKED, true);
        } else if (element.hasAttribute(MARKED)) {
            element.removeAttribute(LANGUAGE);
            element.removeAttribute(MARKED);
        }
        element.getChildren().filter(child -> !child.isTextNode()).forEach(this::mark);
    }

    /** The element's text where it holds nothing else; an element within it might be in another language. */
    private static String text(Element element) {
        return element.getChildren().allMatch(Element::isTextNode) ? element.getText() : "";
    }
}
