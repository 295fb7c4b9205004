package dk.taellertal.ingest.define;

import dk.taellertal.core.catalogue.HeadlineYaml;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.ConfigurationEvent;
import dk.taellertal.core.figure.Headline;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ingest.upload.Configuration;
import dk.taellertal.ingest.upload.Instance;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** Writes what stands above figures in place of the program's own findings. */
public final class Headlines {

    private final Instance home;

    public Headlines(Instance home) {
        this.home = home;
    }

    /**
     * Puts a text above a figure's numbers; what stands there in the other language stays while it is about the same.
     *
     * @param about the fingerprint of the numbers it is written about
     * @param text blank for the program's own finding
     * @throws IllegalArgumentException where the text is no headline
     */
    public void write(KeyFigureId figure, String about, Locale language, String text, Actor by, LocalDate on)
            throws IOException {
        home.configuration().redefine(by, now -> {
            Map<String, String> other = Optional.ofNullable(now.headlines().get(figure))
                    .filter(headline -> headline.about().equals(about))
                    .map(Headline::texts)
                    .orElse(Map.of());
            Headline headline = new Headline(figure, about, other, by.name(), on).saying(language, text);
            String file = HeadlineYaml.file(figure);
            SequencedMap<String, String> files = new LinkedHashMap<>();
            files.put(file, HeadlineYaml.of(headline));
            return new Configuration.Redefinition(
                    files,
                    new ConfigurationEvent.HeadlineWritten(figure.value(), file, Archive.sha256(files.get(file))));
        });
    }
}
