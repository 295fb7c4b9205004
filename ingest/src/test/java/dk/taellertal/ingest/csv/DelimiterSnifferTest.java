package dk.taellertal.ingest.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DelimiterSnifferTest {

    private static DelimiterSniffer sniffer(String... lines) {
        Map<Character, List<CsvLine>> samples = new LinkedHashMap<>();
        for (char delimiter : DelimiterSniffer.CANDIDATES) {
            String cut = delimiter == '|' ? "\\|" : String.valueOf(delimiter);
            samples.put(
                    delimiter,
                    IntStream.range(0, lines.length)
                            .mapToObj(i -> new CsvLine(i + 1, List.of(lines[i].split(cut, -1))))
                            .toList());
        }
        return new DelimiterSniffer(samples);
    }

    @Test
    void the_delimiter_that_cuts_most_lines_alike_is_used() {
        assertThat(sniffer("År\tElever", "2019\t12", "2020\t14").best()).isEqualTo('\t');
        assertThat(sniffer("År|Elever", "2019|12,5", "2020|14,5").best()).isEqualTo('|');
    }

    @Test
    void a_semicolon_that_cuts_most_lines_goes_before_the_commas_of_numbers_though_lines_are_of_different_widths() {
        // cut by ';' into 2, 3, 4 and 5 cells; by ',' two lines into 3 each
        DelimiterSniffer ragged = sniffer("Skole;1,5 2,5", "Skole;1;2", "Skole;1;2;3", "Skole;1,5;2;2,5;3");

        assertThat(ragged.best()).isEqualTo(';');
    }

    @Test
    void a_comma_that_cuts_all_lines_goes_before_a_semicolon_in_most_of_them() {
        assertThat(sniffer("Skole,Fag", "Søen,dansk; matematik", "Åen,dansk; fysik")
                        .best())
                .isEqualTo(',');
    }

    @Test
    void commas_in_the_numbers_of_one_column_delimit_nothing() {
        assertThat(sniffer("Beløb", "1,5", "2,25").best()).isEqualTo(';');
        assertThat(sniffer("Beløb", "1,5", "2,25").cutsMost()).isFalse();
    }

    @Test
    void two_delimiters_that_cut_every_line_alike_are_rivals() {
        assertThat(sniffer("Skole,a;Fag", "Søen,b;dansk").rivals())
                .extracting(DelimiterCut::delimiter)
                .containsExactly(';', ',');
        assertThat(sniffer("Skole;Fag", "Søen;dansk").rivals()).isEmpty();
    }
}
