package dk.taellertal.ui.export.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeTable;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.export.kept.OpenedExport.OpenedFigure;
import dk.taellertal.ui.export.kept.OpenedExport.PeriodThenAndNow;
import dk.taellertal.ui.export.kept.Printed;
import dk.taellertal.ui.format.UiTexts;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page of a code says. */
class ThenAndNowTest {

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

    private static List<String> cells(NativeTable table) {
        var row = table.getBody().getRow(0).orElseThrow().getElement();
        return IntStream.range(0, row.getChildCount())
                .mapToObj(i -> row.getChild(i).getTextRecursively())
                .toList();
    }

    @Test
    void a_number_is_rounded_once_to_the_decimals_of_the_figure() {
        assertThat(cells(ThenAndNow.of(opened(ANOTHER, true, false, List.of()), DANISH)))
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
        assertThat(cells(ThenAndNow.texts(opened(SAME, true, false, texts("Målsti")), english)))
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
        assertThat(cells(ThenAndNow.of(opened, DANISH))).endsWith("uændret");
    }

    @Test
    void numbers_that_cannot_be_had_again_are_never_called_the_same() {
        OpenedFigure opened = opened(SAME, false, false, List.of());
        assertThat(new CodeWords(DANISH).headline(opened))
                .isEqualTo("Ledighed: tallene kan ikke genskabes, som de var");
        assertThat(cells(ThenAndNow.of(opened, DANISH))).doesNotContain("uændret");
    }
}
