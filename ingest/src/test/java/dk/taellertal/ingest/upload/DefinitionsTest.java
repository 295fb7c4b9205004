package dk.taellertal.ingest.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.catalogue.Catalogue;
import dk.taellertal.core.catalogue.CatalogueException;
import dk.taellertal.core.catalogue.CatalogueTexts;
import dk.taellertal.core.catalogue.FigureYaml;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.ConfigurationEvent;
import dk.taellertal.core.event.Recorded;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.figure.Codes;
import dk.taellertal.core.figure.Formula;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.figure.Term;
import dk.taellertal.core.period.Period;
import dk.taellertal.core.value.Value;
import dk.taellertal.ingest.archive.Archive;
import dk.taellertal.ingest.define.DefinitionChanged;
import dk.taellertal.ingest.define.DefinitionDraft;
import dk.taellertal.ingest.define.Definitions;
import dk.taellertal.ingest.define.Effect;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A definition is changed in a real home: its effect first, then its approval, and what was before is kept. */
class DefinitionsTest {

    private static final LocalDate SUMMER_2020 = LocalDate.of(2020, 6, 1);

    private final TestHome home;

    DefinitionsTest(@TempDir Path folder) {
        home = TestHome.in(folder);
    }

    @BeforeEach
    void publish() throws IOException {
        assertThat(home.publishDemo("NEET2-2008-2019.csv").outcome()).isEqualTo(UploadReport.Outcome.PUBLISHED);
    }

    @AfterEach
    void close() {
        home.close();
    }

    private KeyFigure neet() {
        return home.open().catalogue().figure("neet-16-24").orElseThrow();
    }

    private Definitions definitions() {
        return new Definitions(home.open());
    }

    /** Per thousand from a period on, or all along. */
    private static DefinitionDraft perThousand(KeyFigure now, Optional<Period> from) {
        return draft(now, from, now.formula(), "Nu pr. 1.000");
    }

    private static DefinitionDraft draft(KeyFigure now, Optional<Period> from, Formula formula, String change) {
        return new DefinitionDraft(
                new KeyFigure(
                        now.id(),
                        now.version() + 1,
                        now.name(),
                        now.nameEn(),
                        now.question(),
                        formula,
                        now.period(),
                        new BigDecimal(1000),
                        now.unit(),
                        now.decimals(),
                        now.direction(),
                        now.kind(),
                        now.breakdowns(),
                        now.goals(),
                        now.owner(),
                        now.reservations(),
                        from,
                        Optional.of(change),
                        List.of(),
                        now.expected(),
                        now.related(),
                        now.shown()),
                Optional.of(now));
    }

    private static String rounded(Optional<Value> value) {
        return value.orElseThrow() instanceof Value.Known(BigDecimal amount)
                ? amount.setScale(2, RoundingMode.HALF_UP).toPlainString()
                : "–";
    }

    private static String told(Effect.Change change) {
        return "%s %s %s".formatted(change.period(), rounded(change.before()), rounded(change.after()));
    }

    @Test
    void every_shipped_figure_written_and_read_again_is_the_same() {
        Catalogue shipped = home.open().catalogue();
        Map<String, String> written = new LinkedHashMap<>();
        shipped.figures().values().forEach(f -> written.put(FigureYaml.file(f), FigureYaml.of(f)));

        assertThat(Catalogue.of(CatalogueTexts.overlaidBy(home.home().catalogue())
                                .with(written))
                        .figures())
                .isEqualTo(shipped.figures());
    }

    @Test
    void the_effect_of_a_change_from_a_period_leaves_earlier_values_and_changes_nothing_yet() {
        Effect effect = definitions().effect(perThousand(neet(), Optional.of(Period.year(2018))), SUMMER_2020);

        // 370/3714 = 9.96 pct. stays; 366/3645 = 10.04 pct. or 100.41 of 1,000; 392/3618 = 10.83 or 108.35
        assertThat(effect.values().subList(9, 12))
                .extracting(DefinitionsTest::told)
                .containsExactly("2017 9.96 9.96", "2018 10.04 100.41", "2019 10.83 108.35");
        assertThat(effect.changed()).isEqualTo(2);
        assertThat(effect.after().breaks()).hasSize(1);
        assertThat(effect.statuses())
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.before()).isPresent());
        assertThat(neet().version()).isEqualTo(1);
        assertThat(home.home().catalogue().resolve("figures")).doesNotExist();
    }

    @Test
    void the_number_of_a_draft_is_old_where_that_of_the_page_is() {
        DefinitionDraft draft = perThousand(neet(), Optional.of(Period.year(2018)));

        // The newest value is of 2019, and its source publishes every year.
        assertThat(definitions().effect(draft, SUMMER_2020).statuses())
                .isNotEmpty()
                .noneMatch(s -> s.after().old().isPresent());
        assertThat(definitions().effect(draft, LocalDate.of(2024, 6, 1)).statuses())
                .isNotEmpty()
                .allSatisfy(s -> {
                    assertThat(s.after().old()).contains(Period.year(2019));
                    assertThat(s.before().orElseThrow().old()).contains(Period.year(2019));
                });
    }

    @Test
    void an_approved_change_is_in_force_at_once_and_after_a_start_and_its_earlier_file_is_kept_as_it_was()
            throws IOException {
        String shipped = Catalogue.sourceOf(home.home().catalogue(), neet().id())
                .orElseThrow()
                .text();
        DefinitionDraft draft = perThousand(neet(), Optional.of(Period.year(2018)));

        definitions().approve(draft, new Actor("oekonom", Role.ECONOMIST));

        Path figures = home.home().catalogue().resolve("figures");
        assertThat(figures.resolve("neet-16-24.v1.yaml")).hasContent(shipped);
        assertThat(figures.resolve("neet-16-24.yaml")).hasContent(draft.yaml());
        for (int start = 0; start < 2; start++) {
            assertThat(TestHome.told(home.answer("neet-16-24"))).contains("2017 9.96", "2018 100.41", "2019 108.35");
            assertThat(home.answer("neet-16-24").breaks()).hasSize(1);
            KeyFigure before = neet().asOfVersion(1).orElseThrow();
            assertThat(TestHome.told(home.open().snapshot().figures().answer(FigureQuestion.series(before, "165"))))
                    .contains("2018 10.04", "2019 10.83");
            home.reopen();
        }
        assertThat(home.open().digests()).isEqualTo(home.open().digestsOfArchive());
    }

    @Test
    void the_journal_says_who_approved_what() throws IOException {
        DefinitionDraft draft = perThousand(neet(), Optional.of(Period.year(2018)));

        definitions().approve(draft, new Actor("oekonom", Role.ECONOMIST));

        Recorded<ConfigurationEvent> entry =
                home.open().approvals(draft.figure().id()).getFirst();
        assertThat(entry.by()).isEqualTo("oekonom");
        assertThat(entry.event())
                .isEqualTo(new ConfigurationEvent.DefinitionApproved(
                        "neet-16-24", 2, "2018", "figures/neet-16-24.yaml", Archive.sha256(draft.yaml())));
        home.reopen();
        assertThat(home.open().approvals(draft.figure().id())).containsExactly(entry);
    }

    @Test
    void a_correction_changes_the_whole_series_without_a_break() throws IOException {
        definitions().approve(perThousand(neet(), Optional.empty()), new Actor("oekonom", Role.ECONOMIST));

        // 408/3646 · 1000 = 111.90
        assertThat(TestHome.told(home.answer("neet-16-24"))).contains("2008 111.90", "2019 108.35");
        assertThat(home.answer("neet-16-24").breaks()).isEmpty();
    }

    @Test
    void a_draft_begun_from_an_earlier_definition_is_not_put_over_a_later_one() throws IOException {
        DefinitionDraft first = perThousand(neet(), Optional.empty());
        DefinitionDraft second = perThousand(neet(), Optional.of(Period.year(2018)));
        definitions().approve(first, new Actor("oekonom", Role.ECONOMIST));

        assertThatExceptionOfType(DefinitionChanged.class)
                .isThrownBy(() -> definitions().approve(second, new Actor("chef", Role.ECONOMIST)))
                .withMessageContaining("version 2");

        assertThat(neet().validFrom()).isEmpty();
    }

    @Test
    void a_code_that_no_fact_has_is_named_with_its_place() {
        Formula formula = neet().formula()
                .map(term -> new Term(
                        term.dataset(),
                        term.measure(),
                        Map.of("status", new Codes(List.of("00", "05"))),
                        Map.of(),
                        term.at(),
                        term.label()));

        Effect effect = definitions().effect(draft(neet(), Optional.empty(), formula, "Prøve"), SUMMER_2020);

        // the extract holds the total and the inactive only, so nobody has ever been '05'
        assertThat(effect.unseen())
                .extracting(Effect.UnseenCode::dimension, Effect.UnseenCode::entry)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("status", "05"));
    }

    @Test
    void a_draft_with_faults_names_them_all_and_changes_nothing() {
        Formula formula = neet().formula()
                .map(term -> new Term(
                        term.dataset(),
                        "findes_ikke",
                        term.with(),
                        Map.of("farve", new Codes(List.of("x"))),
                        term.at(),
                        "x"));
        DefinitionDraft draft = draft(neet(), Optional.empty(), formula, "Prøve");

        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> definitions().approve(draft, new Actor("oekonom", Role.ECONOMIST)))
                .withMessageContaining("has no measure 'findes_ikke'")
                .withMessageContaining("has no dimension 'farve'");

        assertThat(neet().version()).isEqualTo(1);
        assertThat(home.open().approvals(neet().id())).isEmpty();
    }

    @Test
    void a_file_with_a_fault_laid_beside_the_others_takes_none_of_them_down() throws IOException {
        definitions().approve(perThousand(neet(), Optional.empty()), new Actor("oekonom", Role.ECONOMIST));
        Path figures = home.home().catalogue().resolve("figures");
        Files.writeString(figures.resolve("gal.yaml"), "figure: gal\nname: Gal\n");

        assertThatExceptionOfType(CatalogueException.class)
                .isThrownBy(() -> home.open().configuration().reread())
                .withMessageContaining("figures/gal.yaml, line 1: 'question' is missing");
        assertThat(TestHome.told(home.answer("neet-16-24"))).contains("2019 108.35");

        Files.writeString(
                figures.resolve("gal.yaml"),
                FigureYaml.of(neet().asOfVersion(1).orElseThrow()).replace("neet-16-24", "ikke-gal"));
        home.open().configuration().reread();
        assertThat(TestHome.told(home.answer("ikke-gal"))).contains("2019 10.83");
    }

    @Test
    void a_change_cut_short_between_its_two_files_is_as_if_it_had_not_begun() throws IOException {
        String shipped = Catalogue.sourceOf(home.home().catalogue(), neet().id())
                .orElseThrow()
                .text();
        home.home().write(home.home().catalogue().resolve("figures/neet-16-24.v1.yaml"), shipped);

        home.reopen();

        assertThat(neet().definitionsKnown()).containsExactly(1);
        assertThat(TestHome.told(home.answer("neet-16-24"))).contains("2019 10.83");
    }
}
