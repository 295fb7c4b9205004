package dk.taellertal.ui.textcheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that tell something, without their endings, and the groups that it limits itself to: ages, school classes.
 *
 * @param stems in the order of the text; numbers among them
 * @param groups such as {@code 16-24}, {@code 67+}, {@code 9.klasse}
 */
record Words(List<String> stems, Set<String> groups) {

    private static final int SHORTEST_STEM = 3;
    private static final int SHORTEST_PART = 4;

    private static final List<String> ENDINGS = List.of(
            "ernes", "erens", "erne", "eren", "enes", "ernes", "ens", "ets", "ers", "ere", "ene", "er", "en", "et",
            "es", "e", "s");

    /** What joins words and tells nothing by itself; not {@code uden}, {@code over}, {@code ikke}: they turn the meaning. */
    private static final Set<String> JOINING = Set.of(
            "og", "i", "af", "for", "til", "på", "en", "et", "den", "det", "de", "som", "der", "eller", "samt", "er",
            "var", "med", "at", "om", "ved", "fra", "pct", "procent", "kr", "the", "of", "and", "in", "a", "an", "or",
            "to", "is", "was", "were", "are", "by", "with", "cent", "nor", "har", "blev", "be");

    private static final Set<String> NEGATIONS = Set.of("uden", "hverken", "not", "neither");
    /** Other words for those who live somewhere. */
    private static final Set<String> PERSONS =
            Set.of("person", "borg", "indbyg", "menesk", "citizen", "inhabitant", "people");

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern AGES =
            Pattern.compile("(?iU)(?<![\\w.,])(\\d{1,3}) ?(?:[-–]|til) ?(\\d{1,3})(?= ?-?(?:år|years?))"
                    + "|(?<=\\bages )(\\d{1,3})(?: ?[-–] ?| to )(\\d{1,3})(?!\\w)");
    private static final Pattern OLDER_THAN = Pattern.compile(
            "(?iU)(?<![\\w.,–-])(\\d{1,3})(?:\\+(?:-?årige?)?| år og (?:derover|opefter|ældre)| and over| years and over)(?!\\w)");
    private static final Pattern CLASS = Pattern.compile("(?iU)(?<![\\w.,])(\\d{1,2})\\. ?(klasse\\w*|grade)");
    private static final Pattern SCALE = Pattern.compile("(?iU)(?:skala|scale) \\d+ ?[-–] ?\\d+");

    static Words of(String text) {
        String rest = SCALE.matcher(text.replace('\u00a0', ' ')).replaceAll(" ");
        Set<String> groups = new LinkedHashSet<>();
        rest = taken(
                AGES,
                rest,
                groups,
                m -> m.group(1) != null ? m.group(1) + "-" + m.group(2) : m.group(3) + "-" + m.group(4));
        rest = taken(OLDER_THAN, rest, groups, m -> m.group(1) + "+");
        rest = taken(CLASS, rest, groups, m -> m.group(1) + ".klasse");
        List<String> stems = Arrays.stream(BETWEEN.split(rest.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty() && !JOINING.contains(word) && !word.startsWith("årig"))
                .map(Words::stem)
                .toList();
        return new Words(stems, groups);
    }

    private interface Group {
        String of(MatchResult match);
    }

    private static String taken(Pattern form, String text, Set<String> groups, Group group) {
        Matcher found = form.matcher(text);
        List<String> all = new ArrayList<>();
        found.results().forEach(m -> all.add(group.of(m)));
        groups.addAll(all);
        return form.matcher(text).replaceAll(" ");
    }

    /** A word without the endings of its inflection. */
    static String stem(String word) {
        if (NEGATIONS.contains(word)) {
            return "uden";
        }
        if (word.equals("per")) {
            return "pr";
        }
        String stem = word;
        for (String ending : ENDINGS) {
            if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM && !ending.equals("s")) {
                stem = word.substring(0, word.length() - ending.length());
                break;
            }
        }
        int last = stem.length() - 1;
        boolean doubled = last > SHORTEST_STEM - 1
                && stem.charAt(last) == stem.charAt(last - 1)
                && Character.isLetter(stem.charAt(last));
        String single = doubled ? stem.substring(0, last) : stem;
        return PERSONS.contains(single) ? "person" : single;
    }

    /** Where each of some stems is said; empty where one is not. */
    List<Integer> placesOf(List<String> wanted) {
        Set<Integer> places = new LinkedHashSet<>();
        for (String stem : wanted) {
            List<Integer> found = placesOf(stem, wanted);
            if (found.isEmpty()) {
                return List.of();
            }
            places.addAll(found);
        }
        return places.stream().sorted().toList();
    }

    /** By the word itself, by two words that make it, or by a longer one made of it and another of those wanted. */
    private List<Integer> placesOf(String stem, List<String> wanted) {
        int itself = stems.indexOf(stem);
        if (itself >= 0) {
            return List.of(itself);
        }
        for (int cut = SHORTEST_PART; cut <= stem.length() - SHORTEST_PART; cut++) {
            int first = indexOfBeginning(stem.substring(0, cut));
            int second = stems.indexOf(stem(stem.substring(cut)));
            if (first >= 0 && second >= 0) {
                return List.of(first, second);
            }
        }
        for (int i = 0; i < stems.size(); i++) {
            String longer = stems.get(i);
            for (String other : wanted) {
                if (!other.equals(stem)
                        && stem.length() >= SHORTEST_PART
                        && (isMadeOf(longer, stem, other) || isMadeOf(longer, other, stem))) {
                    return List.of(i);
                }
            }
        }
        return List.of();
    }

    private int indexOfBeginning(String beginning) {
        int itself = stems.indexOf(stem(beginning));
        return itself >= 0 || !beginning.endsWith("s")
                ? itself
                : stems.indexOf(stem(beginning.substring(0, beginning.length() - 1)));
    }

    private static boolean isMadeOf(String longer, String first, String second) {
        return longer.equals(first + second)
                || longer.equals(first + "s" + second)
                || longer.equals(first + "e" + second);
    }

    /** Whether it says any of some stems, in a longer word too. */
    boolean touches(Set<String> others) {
        return stems.stream()
                .filter(s -> s.length() >= SHORTEST_PART)
                .anyMatch(stem -> others.stream()
                        .anyMatch(o -> o.equals(stem)
                                || (o.length() > stem.length() && (o.startsWith(stem) || o.endsWith(stem)))));
    }

    boolean isEmpty() {
        return stems.isEmpty();
    }
}
