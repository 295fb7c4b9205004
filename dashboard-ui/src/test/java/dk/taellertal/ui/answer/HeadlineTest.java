package dk.taellertal.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.event.Actor;
import dk.taellertal.core.event.Role;
import dk.taellertal.core.figure.KeyFigureId;
import dk.taellertal.core.target.Target;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ingest.define.Headlines;
import dk.taellertal.ui.format.UiTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What people write above a figure: a price of 1,000 / 10 = 100, 980 / 10 = 98 and 970 / 10 = 97 kr. on its way to 80 in
 * 2022.
 */
class HeadlineTest {

    private static final String FINDING = "Prøve faldt 1,0 kr. til 97,0 kr. i 2020 – på vej mod 80,0 i 2022";
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void publish() throws IOException {
        program = new Program(folder, SmallSchool.catalogue("")).with("proeve.csv", SmallSchool.ROWS);
    }

    @AfterEach
    void close() {
        program.close();
    }

    private FigureAnswer answer() {
        return program.on("2021-06-01").answer(FigureQuery.of("proeve-pris"));
    }

    private Optional<Target> target(FigureAnswer answer) {
        return new Statuses(program.home().catalogue(), UiTexts.danish(), DAY)
                .indicator(answer)
                .flatMap(i -> i.target());
    }

    private String headline(Locale language) {
        FigureAnswer answer = answer();
        return new FigureWords(program.home().catalogue(), UiTexts.in(language), DAY).headline(answer, target(answer));
    }

    private String headline() {
        return headline(Texts.DANISH);
    }

    private String version() {
        return new Statuses(program.home().catalogue(), UiTexts.danish(), DAY).version(answer());
    }

    private void write(Locale language, String text) throws IOException {
        FigureAnswer answer = answer();
        String about = new HeadlineNumbers(answer, target(answer)).about();
        new Headlines(program.home())
                .write(
                        new KeyFigureId("proeve-pris"),
                        about,
                        language,
                        text,
                        new Actor("oekonom", Role.ECONOMIST),
                        DAY);
    }

    @Test
    void what_is_written_stands_in_its_language_and_the_finding_in_the_other() throws IOException {
        assertThat(headline()).isEqualTo(FINDING);
        write(Texts.DANISH, "Skolen er 3 kr. billigere end i 2018");

        assertThat(headline()).isEqualTo("Skolen er 3 kr. billigere end i 2018");
        assertThat(headline(Texts.ENGLISH)).doesNotContain("Skolen");

        write(Texts.ENGLISH, "The school costs 3 kr. less than in 2018");
        assertThat(headline()).isEqualTo("Skolen er 3 kr. billigere end i 2018");
        assertThat(headline(Texts.ENGLISH)).isEqualTo("The school costs 3 kr. less than in 2018");
    }

    @Test
    void a_picture_with_another_headline_is_another_picture() throws IOException {
        String before = version();
        write(Texts.DANISH, "Skolen er billigere");
        assertThat(version()).isNotEqualTo(before);
    }

    @Test
    void a_corrected_number_anywhere_in_the_series_brings_the_finding_back() throws IOException {
        write(Texts.DANISH, "Skolen er 3 kr. billigere end i 2018");
        program.with("rettet.csv", "Prøveår;Prøveudgift;Prøveelever\n2018;1010;10\n");
        assertThat(headline()).isEqualTo(FINDING);
    }

    @Test
    void the_same_numbers_sent_again_change_nothing() throws IOException {
        write(Texts.DANISH, "Skolen er billigere");
        program.with("igen.csv", "Prøveår;Prøveudgift;Prøveelever\n2018;1000;10\n2019;980;10\n2020;970;10\n\n");
        assertThat(headline()).isEqualTo("Skolen er billigere");
    }

    @Test
    void nothing_written_is_the_finding_again() throws IOException {
        write(Texts.DANISH, "Skolen er billigere");
        write(Texts.DANISH, " ");
        assertThat(headline()).isEqualTo(FINDING);
    }

    @Test
    void it_lies_in_the_catalogue_and_quotes_in_it_are_texts() throws IOException {
        write(Texts.DANISH, "Skolen er \"billig\": 97 kr.");
        assertThat(headline()).isEqualTo("Skolen er \"billig\": 97 kr.");
        assertThat(Files.readString(program.home().home().catalogue().resolve("headlines/proeve-pris.yaml")))
                .contains("headline: \"proeve-pris\"", "by: \"oekonom\"", "on: \"2021-06-01\"");
    }

    @Test
    void a_headline_of_161_characters_is_refused_and_nothing_is_written() {
        assertThatThrownBy(() -> write(Texts.DANISH, "x".repeat(161)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a headline is one line of 1 to 160 characters (this one has 161)");
        assertThat(program.home().home().catalogue().resolve("headlines")).doesNotExist();
    }

    @Test
    void a_change_over_a_gap_says_since_when() throws IOException {
        program.with("senere.csv", "Prøveår;Prøveudgift;Prøveelever\n2023;8010;100\n");

        FigureAnswer answer = answer();

        // 8,010 / 100 = 80.10, and 97 − 80.1 = 16.9 since 2020: nothing is known of 2021 and 2022.
        assertThat(new FigureWords(program.home().catalogue(), UiTexts.danish(), LocalDate.of(2024, 6, 1))
                        .headline(answer, target(answer)))
                .isEqualTo(
                        "Prøve faldt 16,9 kr. siden 2020 til 80,1 kr. i 2023 – måltallet 80,0 i 2022 blev ikke nået");
    }

    @Test
    void a_number_of_a_year_to_come_is_told_as_expected() throws IOException {
        program.with("frem.csv", "Prøveår;Prøveudgift;Prøveelever\n2021;960;10\n2022;950;10\n");

        // 950 / 10 = 95 and 96 before it; it is June 2021, so 2022 has not begun
        assertThat(headline()).startsWith("Prøve ventes at falde 1,0 kr. til 95,0 kr. i 2022");
    }

    @Test
    void a_value_just_short_of_the_target_is_not_rounded_onto_it() throws IOException {
        program.with("senere.csv", "Prøveår;Prøveudgift;Prøveelever\n2021;8004;100\n");

        // 8,004 / 100 = 80.04: 0.04 short of 80, which one decimal would not show.
        assertThat(headline()).startsWith("Prøve faldt 17,0 kr. til 80,04 kr. i 2021 – på vej mod 80,0 i 2022");
    }

    @Test
    void numbers_that_are_none_of_the_figures_are_named_as_they_are_written() {
        FigureAnswer answer = answer();
        HeadlineNumbers numbers = new HeadlineNumbers(answer, target(answer));

        // 100 − 97 = 3; 97 − 80 = 17; 98,0 and 97 are values; 2022 is the target's year.
        assertThat(numbers.foreign(
                        "Fra 98,0 til 97 i 2020, 3 kr. under 2018 og 17 over målet 80 i 2022", UiTexts.danish()))
                .isEmpty();
        assertThat(numbers.foreign("97,5 kr. for 1.200 børn", UiTexts.danish())).containsExactly("97,5", "1.200");
        assertThat(numbers.foreign("98.0 and 97.5", UiTexts.in(Texts.ENGLISH))).containsExactly("97.5");
    }
}
