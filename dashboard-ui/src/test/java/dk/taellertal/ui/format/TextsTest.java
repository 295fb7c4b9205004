package dk.taellertal.ui.format;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.catalogue.ObjectiveYaml;
import dk.taellertal.core.catalogue.PoliticalGoalYaml;
import dk.taellertal.core.goal.Goals;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    /** The description of a command or an option is usage text and stays with it. */
    private static final Pattern DESCRIPTION = Pattern.compile("description\\s*=\\s*\"(?:\\\\.|[^\"\\\\])*\"");

    private static final Pattern DANISH_LITERAL = Pattern.compile("\"[^\"\\n]*[æøåÆØÅ][^\"\\n]*\"");

    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        try (var in = new InputStreamReader(
                Objects.requireNonNull(TextsTest.class.getResourceAsStream("/" + name + ".properties")),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dk/taellertal/core/texts",
                "dk/taellertal/ingest/texts",
                "dk/taellertal/ui/texts",
                "dk/taellertal/ui/chart/texts",
                "dk/taellertal/ui/cli/texts"
            })
    void every_text_stands_in_both_languages_with_the_same_places(String name) throws IOException {
        Properties danish = bundle(name);
        Properties english = bundle(name + "_en");

        assertThat(english.stringPropertyNames()).isEqualTo(danish.stringPropertyNames());
        for (String key : danish.stringPropertyNames()) {
            assertThat(places(english.getProperty(key))).as(key).isEqualTo(places(danish.getProperty(key)));
            // An apostrophe stands for itself: these are no patterns of MessageFormat.
            assertThat(english.getProperty(key) + danish.getProperty(key))
                    .as(key)
                    .doesNotContain("''");
        }
    }

    @Test
    void commands_have_no_danish_of_their_own() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java", "dk", "taellertal", "ui", "cli"))) {
            List<Path> sources = files.filter(Files::isRegularFile).toList();

            assertThat(sources)
                    .isNotEmpty()
                    .allSatisfy(source -> assertThat(DESCRIPTION
                                    .matcher(Files.readString(source))
                                    .replaceAll(""))
                            .doesNotContainPattern(DANISH_LITERAL));
        }
    }

    private static Set<String> places(String text) {
        Matcher place = PLACE.matcher(text);
        Set<String> places = new TreeSet<>();
        while (place.find()) {
            places.add(place.group());
        }
        return places;
    }

    @Test
    void every_field_of_a_goal_has_a_name(@TempDir Path nothing) throws IOException {
        Properties danish = bundle("dk/taellertal/ui/texts");

        Set<String> fields = new TreeSet<>(Set.of("adopted", "policy"));
        Goals goals = Catalogue.read(nothing).goals();
        goals.objectives().forEach(o -> fields.addAll(ObjectiveYaml.fields(o).keySet()));
        goals.politicalGoals()
                .forEach(g -> fields.addAll(PoliticalGoalYaml.fields(g).keySet()));

        assertThat(fields).contains("indicators", "plans", "collaboration", "sets", "notMeasurable", "lifeAreas");
        assertThat(fields).allSatisfy(field -> assertThat(danish).containsKey("objective.field." + field));
    }
}
