package dk.taellertal.ui.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question to a figure reads the same from every address that is printed of it. */
class FigureAddressTest {

    private static final List<String> TEXTS = List.of(
            "161",
            "Albertslund",
            "a=b",
            "a&b",
            "50 % & mere",
            "Æblehaven, øst",
            "år+måned",
            "#1",
            "2019K1",
            "?",
            "https://x/y",
            "\"citeret\"");

    private final Random random = new Random(20);

    private Optional<String> text() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(TEXTS.get(random.nextInt(TEXTS.size())));
    }

    private Optional<Integer> number() {
        return random.nextBoolean() ? Optional.empty() : Optional.of(random.nextInt(1_000_000_000));
    }

    private FigureQuery query() {
        Map<String, String> only = new HashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            only.put("dimension" + i, text().orElse(""));
        }
        return new FigureQuery(
                "neet-16-24",
                text(),
                text(),
                text(),
                only,
                text(),
                number(),
                number(),
                text(),
                number().map(Integer::longValue));
    }

    /** As a browser or a server reads the parameters of an address. */
    private static Map<String, List<String>> read(String address) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        int mark = address.indexOf('?');
        String[] pairs = mark < 0 ? new String[0] : address.substring(mark + 1).split("&", -1);
        for (String pair : pairs) {
            String[] sides = pair.split("=", 2);
            parameters
                    .computeIfAbsent(sides[0], name -> new ArrayList<>())
                    .add(URLDecoder.decode(sides[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    @Test
    void any_query_is_had_again_from_the_addresses_of_its_page_and_of_rest() {
        for (int i = 0; i < 2_000; i++) {
            FigureQuery query = query();

            assertThat(FigureAddress.parse(query.id(), FigureAddress.parameters(query)))
                    .isEqualTo(query);
            assertThat(FigureAddress.parse(query.id(), read(FigureAddress.page(query))))
                    .isEqualTo(query);
            assertThat(FigureAddress.parse(query.id(), read(FigureAddress.page(query, 14))))
                    .isEqualTo(query);
            assertThat(FigureAddress.parse(query.id(), read(FigureAddress.rest(query, "/chart.svg"))))
                    .isEqualTo(query);
        }
    }

    @Test
    void a_query_is_printed_in_words_that_a_reader_understands() {
        FigureQuery query = FigureQuery.of("folketal")
                .comparedWith(Optional.of("161"))
                .narrowedTo(Map.of("koen", "1", "alder", "0-2 år"))
                .inPricesOf(Optional.of(2021));

        assertThat(FigureAddress.page(query))
                .isEqualTo("noegletal/folketal?only=alder%3D0-2+%C3%A5r&only=koen%3D1&compare=161&prices=2021");
        assertThat(FigureAddress.page(FigureQuery.of("folketal"))).isEqualTo("noegletal/folketal");
    }

    @Test
    void a_dimension_named_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureAddress.parse("folketal", Map.of("only", List.of("koen=1", "koen=2"))))
                .withMessage("'koen' is named twice (expected one code)");
    }

    @ParameterizedTest
    @CsvSource({
        "only, koen, expected DIMENSION=CODE: 'koen'",
        "only, =1, expected DIMENSION=CODE: '=1'",
        "prices, to tusind, 'prices is ''to tusind'' (expected a whole number, for example 2019)'",
        "dataVersion, -1, 'dataVersion is ''-1'' (expected a whole number, for example 2019)'",
        "definitionVersion, 1234567890, 'definitionVersion is ''1234567890'' (expected a whole number, for example 2019)'"
    })
    void what_is_not_of_its_form_is_refused(String name, String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FigureAddress.parse("folketal", Map.of(name, List.of(value))))
                .withMessage(message);
    }

    @Test
    void a_blank_parameter_is_none() {
        assertThat(FigureAddress.parse("folketal", Map.of("area", List.of(" "), "prices", List.of(""))))
                .isEqualTo(FigureQuery.of("folketal"));
    }
}
