package dk.taellertal.ui.textcheck;

import dk.taellertal.core.area.Area;
import dk.taellertal.core.catalogue.Catalogue;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds the areas and groups of areas that a text names. */
final class NamedAreas {

    private static final Pattern COUNTRY = Pattern.compile(
            "(?iU)(?<!\\w)(?:hele landet|landsplan|landsgennemsnit\\w*|danmark|landets?|all denmark|denmark|the country|nationally)(?!\\w)");
    private static final Pattern OTHERS = Pattern.compile(
            "(?iU)(?<!\\w)(?:nabokommun\\w*|omegnskommun\\w*|(?:andre|øvrige|lignende|sammenlignelige) kommuner|regionen|regionens"
                    + "|sammenligningskommun\\w*|other municipalities)(?!\\w)");
    private static final Pattern FIRST = Pattern.compile("[ ,].*");
    private static final Pattern MUNICIPALITY = Pattern.compile("(?iU)(?<!\\w)kommunes?(?!\\w)");
    private static final String COUNTRY_CODE = "000";

    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Map<String, Set<String>> groups = new LinkedHashMap<>();
    private final Pattern names;

    NamedAreas(Catalogue catalogue) {
        for (Area area : catalogue.areas().all()) {
            codes.put(area.name(), area.code());
        }
        catalogue
                .groups()
                .values()
                .forEach(group -> groups.computeIfAbsent(
                                FIRST.matcher(group.name()).replaceFirst(""), _ -> new LinkedHashSet<>())
                        .add(group.id()));
        names = Pattern.compile("(?U)(?<![\\w-])("
                + codes.keySet().stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"))
                + ")s?(?![\\w])(?!-\\w)");
    }

    /** The codes of areas and ids of groups that a text names, groups of one name together. */
    Set<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher named = names.matcher(text);
        while (named.find()) {
            String code = codes.get(named.group(1));
            if (code != null) {
                found.add(code);
            }
        }
        if (COUNTRY.matcher(text).find()) {
            found.add(COUNTRY_CODE);
        }
        groups.forEach((name, ids) -> {
            if (text.contains(name.substring(0, name.length() - 1))) {
                found.addAll(ids);
            }
        });
        return found;
    }

    /** Whether it speaks of others that are not known here by that name. */
    static boolean namesOthers(String text) {
        return OTHERS.matcher(text).find();
    }

    /** A text with {@code kommunen} in place of the names of areas, so that what stands around them stays apart. */
    String without(String text) {
        String bare = MUNICIPALITY.matcher(text).replaceAll(" ");
        return COUNTRY.matcher(names.matcher(bare).replaceAll(" kommunen ")).replaceAll(" kommunen ");
    }
}
