package dk.taellertal.ui.figure;

import dk.taellertal.core.answer.FigureQuestion;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a figure's page was asked for: each is an address of its own.
 *
 * @param prices the year whose prices amounts are told in
 */
record Asked(FigureQuestion question, Optional<Integer> prices) {

    /** The parameters of the page that differs in what it is compared with. */
    Map<String, List<String>> comparedWith(String compare) {
        return parameters(compare, question.only(), prices.map(String::valueOf).orElse(""));
    }

    /** The parameters of the page that differs in what it is broken down to. */
    Map<String, List<String>> only(Map<String, String> only) {
        return parameters(
                question.compare().orElse(""), only, prices.map(String::valueOf).orElse(""));
    }

    /** The parameters of the page that differs in prices. */
    Map<String, List<String>> inPricesOf(String year) {
        return parameters(question.compare().orElse(""), question.only(), year);
    }

    private static Map<String, List<String>> parameters(String compare, Map<String, String> only, String prices) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!compare.isEmpty()) {
            parameters.put("compare", List.of(compare));
        }
        if (!only.isEmpty()) {
            parameters.put(
                    "only",
                    only.entrySet().stream()
                            .map(e -> e.getKey() + "=" + e.getValue())
                            .toList());
        }
        if (!prices.isEmpty()) {
            parameters.put("prices", List.of(prices));
        }
        return parameters;
    }

    /** Where the chart is drawn. */
    String chart(String format) {
        StringBuilder address = new StringBuilder(
                "api/v1/figures/%s/chart.%s?area=%s".formatted(question.figure().id(), format, question.area()));
        question.compare().ifPresent(c -> address.append("&compare=").append(encoded(c)));
        question.only().forEach((dimension, code) -> address.append("&only=").append(encoded(dimension + "=" + code)));
        prices.ifPresent(year -> address.append("&prices=").append(year));
        return address.toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
