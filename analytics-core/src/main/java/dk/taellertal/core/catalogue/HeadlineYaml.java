package dk.taellertal.core.catalogue;

import dk.taellertal.core.figure.Headline;
import dk.taellertal.core.figure.KeyFigureId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads and writes what people wrote above figures, one figure a file. */
public final class HeadlineYaml {

    private HeadlineYaml() {}

    /** Where a figure's headline is kept. */
    public static String file(KeyFigureId figure) {
        return "headlines/%s.yaml".formatted(figure);
    }

    public static String of(Headline headline) {
        Yaml yaml = new Yaml()
                .text("headline", headline.figure().value())
                .text("about", headline.about())
                .text("by", headline.by())
                .text("on", headline.on().toString());
        new TreeMap<>(headline.texts()).forEach(yaml::text);
        return yaml.toString();
    }

    static Headline read(Entry e) {
        Map<String, String> texts = new TreeMap<>();
        for (String language : List.of("da", "en")) {
            e.optional(language).ifPresent(text -> texts.put(language, text));
        }
        return new Headline(new KeyFigureId(e.text("headline")), e.text("about"), texts, e.text("by"), e.date("on"));
    }
}
