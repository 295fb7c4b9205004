package dk.taellertal.ui.textcheck;

import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.ui.textcheck.Naming.Named;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds which of several figures that a sentence names a number belongs to: the one before it with no other amount between, else
 * the one behind it. Where two are as near as that, it belongs to none.
 */
final class Beside {

    /** A number that is no year. */
    private static final Predicate<String> AMOUNT =
            Pattern.compile("(?!(?:19|20)\\d{2}$)\\d+").asMatchPredicate();

    private Beside() {}

    /**
     * @param words of the sentence without the number
     * @param place how many of the words stand before the number
     */
    static List<Named> of(List<Named> named, Words words, int place) {
        if (figures(named).size() < 2 || named.stream().allMatch(one -> overlaps(one, named.getFirst()))) {
            return named;
        }
        List<Named> before = named.stream()
                .filter(one ->
                        one.said().until() < place && isNear(words, one.said().until() + 1, place))
                .toList();
        List<Named> behind = named.stream()
                .filter(one -> one.said().from() >= place
                        && isNear(words, place, one.said().from()))
                .toList();
        List<Named> nearest = before.isEmpty() ? behind : before;
        boolean one = nearest.stream().allMatch(other -> overlaps(other, nearest.getFirst()));
        return one ? nearest : List.of();
    }

    private static Set<KeyFigureId> figures(List<Named> named) {
        return named.stream().map(one -> one.series().figure().id()).collect(Collectors.toSet());
    }

    private static boolean overlaps(Named one, Named other) {
        return one.said().from() <= other.said().until()
                && other.said().from() <= one.said().until();
    }

    private static boolean isNear(Words words, int from, int until) {
        return words.stems().subList(from, until).stream().noneMatch(AMOUNT);
    }
}
