package dk.taellertal.ui.figure;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.core.answer.FigureQuestion;
import dk.taellertal.core.figure.KeyFigure;
import dk.taellertal.core.text.Texts;
import dk.taellertal.ui.answer.FigureRequest;
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
 * @param definitionVersion an earlier version of the definition that is shown instead of the one in force
 * @param dataVersion an earlier state of the numbers that is shown instead of the present one
 */
record Asked(
        FigureQuestion question,
        Optional<Integer> prices,
        Optional<Integer> definitionVersion,
        Optional<Long> dataVersion) {

    /** Whether it is the whole figure of an area, by the numbers and the definition of now. */
    boolean plain(String area) {
        return question.area().equals(area)
                && question.only().isEmpty()
                && prices.isEmpty()
                && definitionVersion.isEmpty()
                && dataVersion.isEmpty();
    }

    /** The same question to a figure as it is defined now, or was by the version that is asked for. */
    FigureQuestion questionOf(KeyFigure newest) {
        return new FigureQuestion(
                definitionVersion.flatMap(newest::asOfVersion).orElse(newest),
                question.area(),
                question.range(),
                question.only(),
                question.compare(),
                question.lines(),
                question.linesAfter());
    }

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

    private Map<String, List<String>> parameters(String compare, Map<String, String> only, String prices) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("area", List.of(question.area()));
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
        definitionVersion.ifPresent(v -> parameters.put("definitionVersion", List.of(String.valueOf(v))));
        dataVersion.ifPresent(v -> parameters.put("dataVersion", List.of(String.valueOf(v))));
        return parameters;
    }

    /** The same as a request. */
    FigureRequest request() {
        return new FigureRequest(
                question.figure().id().value(),
                Optional.of(question.area()),
                Optional.empty(),
                Optional.empty(),
                question.only(),
                question.compare(),
                Optional.of(question.figure().version()),
                prices,
                Optional.empty(),
                dataVersion);
    }

    /** Where the very same numbers are shown again, whatever is uploaded or defined later. */
    String permanent(FigureAnswer answer) {
        StringBuilder address = new StringBuilder("noegletal/%s?definitionVersion=%d&dataVersion=%s"
                .formatted(question.figure().id(), question.figure().version(), answer.dataVersion()));
        addTo(address);
        return address.toString();
    }

    /** The same page with of each file the lines behind one. */
    String linesAfter(int line) {
        StringBuilder address = new StringBuilder(
                "noegletal/%s?area=%s&linesAfter=%d".formatted(question.figure().id(), question.area(), line));
        definitionVersion.ifPresent(v -> address.append("&definitionVersion=").append(v));
        dataVersion.ifPresent(v -> address.append("&dataVersion=").append(v));
        addTo(address);
        return address.toString();
    }

    /** Where the chart is drawn, with words of the texts' language. */
    String chart(String format, Texts texts) {
        StringBuilder address = new StringBuilder("api/v1/figures/%s/chart.%s?lang=%s&area=%s&definitionVersion=%d"
                .formatted(
                        question.figure().id(),
                        format,
                        texts.locale().getLanguage(),
                        question.area(),
                        question.figure().version()));
        dataVersion.ifPresent(v -> address.append("&dataVersion=").append(v));
        addTo(address);
        return address.toString();
    }

    private void addTo(StringBuilder address) {
        question.compare().ifPresent(c -> address.append("&compare=").append(encoded(c)));
        question.only().forEach((dimension, code) -> address.append("&only=").append(encoded(dimension + "=" + code)));
        prices.ifPresent(year -> address.append("&prices=").append(year));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
