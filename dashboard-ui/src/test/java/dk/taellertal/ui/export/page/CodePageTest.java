package dk.taellertal.ui.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.export.kept.KeptPart;
import dk.taellertal.ui.export.kept.KeptTable;
import dk.taellertal.ui.export.kept.OpenedExport;
import dk.taellertal.ui.export.kept.OpenedExport.CellThenAndNow;
import dk.taellertal.ui.export.kept.OpenedExport.OpenedFigure;
import dk.taellertal.ui.export.kept.OpenedExport.OpenedPart;
import dk.taellertal.ui.export.kept.OpenedExport.PeriodThenAndNow;
import dk.taellertal.ui.export.kept.OpenedExport.RowState;
import dk.taellertal.ui.export.kept.OpenedExport.RowThenAndNow;
import dk.taellertal.ui.export.kept.Printed;
import dk.taellertal.ui.format.UiTexts;
import dk.taellertal.ui.table.Cell;
import dk.taellertal.ui.table.CellText;
import dk.taellertal.ui.table.Table;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page of a code says. */
class CodePageTest {

    private static final Texts DANISH = UiTexts.in(Texts.DANISH);

    /** 414 of 12,745 is 3.24833… pct.; 415 of 12,745 is 3.25617… pct. */
    private static final PeriodThenAndNow ANOTHER =
            new PeriodThenAndNow("2021", "3.2483327", null, "3.2561789", null, true);

    private static final PeriodThenAndNow SAME =
            new PeriodThenAndNow("2021", "3.2483327", null, "3.2483327", null, false);

    private static OpenedFigure opened(
            PeriodThenAndNow point, boolean intact, boolean otherGroup, List<Printed.ThenAndNow> texts) {
        return new OpenedFigure(
                "TT-7K4Q-2M",
                "Ledighed",
                "pct.",
                1,
                Instant.EPOCH,
                "test",
                "internal",
                null,
                FigureQuery.of("ledighed"),
                intact,
                otherGroup,
                point.changed() || !texts.isEmpty() || !intact,
                true,
                FigureQuery.of("ledighed"),
                "pct.",
                1,
                List.of(point),
                texts);
    }

    private static List<Printed.ThenAndNow> texts(String... names) {
        return Stream.of(names)
                .map(name -> new Printed.ThenAndNow(name, "før", "nu"))
                .toList();
    }

    /** The first row of a table of the page, its name before its cells. */
    private static List<String> first(String part, OpenedExport opened, Texts texts) {
        CellText cells = new CellText(texts.locale());
        Table.Row row = CodePage.of(opened, texts, ZoneOffset.UTC).parts().stream()
                .filter(p -> p.id().equals(part))
                .map(p -> p.table().rows().getFirst())
                .findFirst()
                .orElseThrow();
        return Stream.concat(Stream.of(row.name()), row.cells().stream().map(cells::of))
                .toList();
    }

    @Test
    void a_number_is_rounded_once_to_the_decimals_of_the_figure() {
        assertThat(first(CodePage.NUMBERS, opened(ANOTHER, true, false, List.of()), DANISH))
                .containsExactly("2021", "3,2", "3,3", "ændret");
    }

    @Test
    void what_has_changed_beside_the_same_values_is_named() {
        CodeWords words = new CodeWords(DANISH);
        assertThat(words.headline(opened(SAME, true, false, texts("Målsti", "Afvigelse fra sti"))))
                .isEqualTo("Ledighed: værdierne er de samme, men andet i dokumentet er ændret siden: "
                        + "Målsti, Afvigelse fra sti");
        assertThat(words.headline(opened(SAME, true, false, texts("1", "2", "3", "4", "5", "6", "7"))))
                .endsWith("ændret siden: 1, 2, 3, 4, 5 og 2 til");
        assertThat(words.headline(opened(SAME, true, false, List.of())))
                .isEqualTo("Ledighed: intet i dokumentet er ændret siden");
        assertThat(words.headline(opened(ANOTHER, true, false, List.of())))
                .isEqualTo("Ledighed: tallene er ændret siden, i 1 perioder");
    }

    @Test
    void names_that_are_kept_in_danish_are_told_in_the_language_of_the_reader() {
        Texts english = UiTexts.in(Texts.ENGLISH);
        assertThat(new CodeWords(english).headline(opened(SAME, true, false, texts("Målsti", "Albertslund, pct."))))
                .endsWith("have changed since: " + english.of("figure.path") + ", Albertslund, pct.");
        assertThat(first(CodePage.BESIDE, opened(SAME, true, false, texts("Målsti")), english))
                .containsExactly(english.of("figure.path"), "før", "nu");
    }

    @Test
    void another_group_is_the_reason_and_nothing_else_is_blamed() {
        OpenedFigure opened = opened(SAME, false, true, texts("Sammenligning"));
        CodeWords words = new CodeWords(DANISH);
        assertThat(words.headline(opened)).endsWith("er ændret siden: Sammenligning");
        assertThat(words.damage(opened).orElseThrow())
                .startsWith("Gruppen, der sammenlignes med, er ændret siden")
                .doesNotContain("definition", "små tal");
        assertThat(first(CodePage.NUMBERS, opened, DANISH)).endsWith("uændret");
    }

    @Test
    void numbers_that_cannot_be_had_again_are_never_called_the_same() {
        OpenedFigure opened = opened(SAME, false, false, List.of());
        assertThat(new CodeWords(DANISH).headline(opened))
                .isEqualTo("Ledighed: tallene kan ikke genskabes, som de var");
        assertThat(first(CodePage.NUMBERS, opened, DANISH)).doesNotContain("uændret");
    }

    /** Two columns of which one has another number now: that one alone has its numbers of now beside those of then. */
    @Test
    void a_part_shows_then_and_now_beside_one_another_where_they_differ() {
        KeptTable.Said ten = new KeptTable.Said("10", 0, 0, false, null);
        KeptTable.Said twelve = new KeptTable.Said("12", 0, 0, false, null);
        KeptTable.Said none = new KeptTable.Said(null, null, null, null, "mangler");
        OpenedPart part = new OpenedPart(
                "TT-7K4Q-2M",
                "Afdelinger",
                Instant.EPOCH,
                "test",
                "internal",
                null,
                new KeptPart.Question("budget", "afdelinger", Map.of(), "da"),
                true,
                true,
                false,
                true,
                "",
                "",
                "Afdeling",
                List.of(new KeptTable.Column("Budget", true), new KeptTable.Column("Forbrug", true)),
                List.of(
                        new RowThenAndNow(
                                "Skoler",
                                RowState.KEPT,
                                false,
                                List.of(new CellThenAndNow(ten, twelve, true), new CellThenAndNow(none, none, false))),
                        new RowThenAndNow(
                                "Dagtilbud",
                                RowState.NEW,
                                false,
                                List.of(new CellThenAndNow(null, ten, true), new CellThenAndNow(null, ten, true)))),
                List.of());
        Table table =
                CodePage.of(part, DANISH, ZoneOffset.UTC).parts().getFirst().table();
        assertThat(table.columns().stream().map(Table.Column::label))
                .containsExactly("Budget, dengang", "Budget, nu", "Forbrug", "Ændret");
        assertThat(first(CodePage.NUMBERS, part, DANISH)).containsExactly("Skoler", "10", "12", "mangler", "ændret");
        assertThat(table.rows().get(1).cells().getFirst()).isEqualTo(new Cell.Blank());
        assertThat(new CellText(DANISH.locale()).of(table.rows().get(1).cells().get(2)))
                .isEqualTo("10");
    }
}
