package dk.taellertal.ui.plans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.disclosure.DisclosureLevel;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.archive.Home;
import dk.taellertal.ingest.upload.Instance;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.page.Page;
import dk.taellertal.ui.page.PageRequest;
import dk.taellertal.ui.page.Part;
import dk.taellertal.ui.refusal.UnknownThing;
import dk.taellertal.ui.table.CellText;
import dk.taellertal.ui.table.Table;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlansLayoutTest {

    private static final Texts DANISH = UiTexts.danish();

    private final Path folder;

    PlansLayoutTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static PageRequest request(Map<String, String> choices) {
        return new PageRequest(choices, DisclosureLevel.INTERNAL, LocalDate.parse("2018-05-01"), DANISH);
    }

    private static List<List<String>> written(Table table) {
        CellText cells = new CellText(Texts.DANISH);
        return table.rows().stream()
                .map(row -> Stream.concat(
                                Stream.of(row.name()), row.cells().stream().map(cells::of))
                        .toList())
                .toList();
    }

    @Test
    void each_track_is_a_table_of_its_themes_and_the_warning_stands_with_its_goal() {
        Page page = PlansLayout.page(Catalogue.read(folder), request(Map.of("plan", "fokusomraader-2018-2019")));

        // Eight goals: six have a figure, one cannot be measured, one lacks its number and has a deadline too early.
        assertThat(page.opening().lead())
                .isEqualTo("8 mål i planerne: 6 har et nøgletal, og 1 kan ikke måles endnu."
                        + " Én frist ligger uden for planens periode");
        assertThat(page.parts()).extracting(Part::headline).hasSize(2).allMatch(name -> name.startsWith("Spor "));
        Part second = page.parts().get(1);
        assertThat(written(second.table()))
                .contains(
                        List.of("Sager og møder", "", ""),
                        List.of(
                                "Der er et nøgletal i de sager, Chefforum behandler",
                                "30.06.2018 (første halvår af 2018)",
                                "Sager med nøgletal på dagsordenen"),
                        List.of(
                                "Alle afdelinger har en fast procedure for at lukke sager",
                                "31.12.2017 (inden udgangen af 2017) – ligger før planens periode",
                                "mangler tal"),
                        List.of("Sygefraværet falder", "31.12.2018 (inden udgangen af 2018)", "Sygefravær"));
        assertThat(second.notes())
                .contains("»Alle afdelinger har en fast procedure for at lukke sager«: fristen inden udgangen af 2017,"
                        + " læst som 31.12.2017, ligger før planens periode.");
        assertThat(page.parts().getFirst().notes()).noneMatch(note -> note.contains("ligger før"));
        assertThat(second.grounds().synthetic()).isTrue();
    }

    @Test
    void the_training_has_its_four_columns_no_deadlines_and_says_why_nothing_measures_it() {
        Page page = PlansLayout.page(Catalogue.read(folder), request(Map.of("plan", "traeningsplan-2015")));

        Table table = page.parts().getFirst().table();
        assertThat(table.columns())
                .extracting(Table.Column::label)
                .containsExactly(
                        "Det træner vi",
                        "Forandring på kort sigt",
                        "Forandring på lang sigt",
                        "Træningsbane",
                        "Nøgletal");
        assertThat(written(table).stream().filter(row -> row.get(5).startsWith("Kan ikke måles endnu: ")))
                .hasSize(4);
    }

    @Test
    void all_plans_stand_on_one_page_and_one_that_is_not_there_is_unknown() {
        try (Instance home = Instance.open(new Home(folder.resolve("home")), Clock.systemUTC(), Duration.ZERO)) {
            PlansLayout layout = new PlansLayout(home);

            assertThat(layout.content(request(Map.of())).parts()).hasSize(3);
            assertThatExceptionOfType(UnknownThing.class)
                    .isThrownBy(() -> layout.content(request(Map.of("plan", "findes-ikke"))))
                    .withMessageContaining("traeningsplan-2015");
            assertThat(layout.address(Map.of("plan", "traeningsplan-2015")))
                    .isEqualTo("planer?plan=traeningsplan-2015");
        }
    }
}
