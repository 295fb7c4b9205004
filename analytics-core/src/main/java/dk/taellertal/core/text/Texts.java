package dk.taellertal.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of one language, out of the bundles of all rooms. {@code {0}} in a text is the first argument;
 * an argument that is itself a key written {@code @key} is looked up in the same language.
 */
public final class Texts {

    public static final Locale DANISH = Locale.of("da", "DK");
    public static final Locale ENGLISH = Locale.of("en", "GB");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Locale locale;
    private final List<ResourceBundle> bundles;
    private final EnglishWords words;

    /** @param bundleNames for example {@code dk.taellertal.core.texts}; Danish is the fallback */
    public Texts(Locale locale, List<String> bundleNames) {
        this(locale, bundles(locale, bundleNames), EnglishWords.NONE);
    }

    private Texts(Locale locale, List<ResourceBundle> bundles, EnglishWords words) {
        this.locale = locale;
        this.bundles = bundles;
        this.words = words;
    }

    private static List<ResourceBundle> bundles(Locale locale, List<String> bundleNames) {
        List<ResourceBundle> bundles = new ArrayList<>();
        var fallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        for (String name : bundleNames) {
            bundles.add(ResourceBundle.getBundle(name, locale, Texts.class.getClassLoader(), fallback));
        }
        return List.copyOf(bundles);
    }

    /** The same texts, with the English words of a catalogue. */
    public Texts with(EnglishWords catalogued) {
        return new Texts(locale, bundles, catalogued);
    }

    public Locale locale() {
        return locale;
    }

    /** A name out of the catalogue in this language, or in Danish where it has none. */
    public String name(Named thing) {
        return isEnglish() ? thing.nameEn().orElse(thing.name()) : thing.name();
    }

    /** A department in this language, or in Danish where the catalogue has no English name of it. */
    public String department(String danish) {
        return isEnglish() ? words.departments().getOrDefault(danish, danish) : danish;
    }

    /** Some departments in this language, in their order. */
    public List<String> departments(List<String> danish) {
        return danish.stream().map(this::department).toList();
    }

    /** A unit in this language, or in Danish where the catalogue has no English form of it. */
    public String unit(String danish) {
        return isEnglish() ? words.units().getOrDefault(danish, danish) : danish;
    }

    public boolean isEnglish() {
        return locale.getLanguage().equals(ENGLISH.getLanguage());
    }

    public String of(Message message) {
        return of(message.key(), message.arguments().toArray());
    }

    /** @throws MissingResourceException where no bundle has the key */
    public String of(String key, Object... arguments) {
        Matcher place = PLACE.matcher(pattern(key));
        return place.replaceAll(found -> Matcher.quoteReplacement(argument(arguments, found.group(1))));
    }

    private String argument(Object[] arguments, String index) {
        String text = String.valueOf(arguments[Integer.parseInt(index)]);
        return text.startsWith("@") && bundles.stream().anyMatch(b -> b.containsKey(text.substring(1)))
                ? pattern(text.substring(1))
                : text;
    }

    private String pattern(String key) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                return bundle.getString(key);
            }
        }
        throw new MissingResourceException("no text for '" + key + "' in " + locale, Texts.class.getName(), key);
    }
}
