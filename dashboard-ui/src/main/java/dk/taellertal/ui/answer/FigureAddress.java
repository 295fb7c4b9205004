package dk.taellertal.ui.answer;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A {@link FigureQuery} as the parameters of an address: the same words for a page, REST, the command line and codes. */
public final class FigureAddress {

    /** The figure's page, with its id behind. */
    public static final String PAGE = "noegletal/";

    private final Map<String, List<String>> parameters;

    private FigureAddress(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /**
     * @param parameters by name; others than those of a figure are passed over, blank ones are none
     * @throws IllegalArgumentException where one is not of its form, or a dimension is named twice
     */
    public static FigureQuery parse(String id, Map<String, List<String>> parameters) {
        return new FigureAddress(parameters).query(id);
    }

    private FigureQuery query(String id) {
        return new FigureQuery(
                id,
                one("area"),
                one("from"),
                one("to"),
                only(parameters.getOrDefault("only", List.of())),
                one("compare"),
                whole("definitionVersion").map(Math::toIntExact),
                whole("prices").map(Math::toIntExact),
                one("pricesAsOf"),
                whole("dataVersion"));
    }

    private Optional<String> one(String name) {
        return parameters.getOrDefault(name, List.of()).stream().findFirst().filter(text -> !text.isBlank());
    }

    private Optional<Long> whole(String name) {
        return one(name).map(text -> {
            if (!text.matches("\\d{1,9}")) {
                throw new IllegalArgumentException(
                        "%s is '%s' (expected a whole number, for example 2019)".formatted(name, text));
            }
            return Long.valueOf(text);
        });
    }

    /**
     * One code each of some dimensions, each written {@code DIMENSION=CODE}.
     *
     * @throws IllegalArgumentException where one is written otherwise, or a dimension is named twice
     */
    public static Map<String, String> only(List<String> texts) {
        return Pairs.of(texts, "dimension", "code");
    }

    /** What {@link #parse} makes the same query of. */
    public static Map<String, List<String>> parameters(FigureQuery query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        query.area().ifPresent(a -> parameters.put("area", List.of(a)));
        query.from().ifPresent(f -> parameters.put("from", List.of(f)));
        query.to().ifPresent(t -> parameters.put("to", List.of(t)));
        if (!query.only().isEmpty()) {
            List<String> only = new ArrayList<>();
            new TreeMap<>(query.only()).forEach((dimension, code) -> only.add(dimension + "=" + code));
            parameters.put("only", only);
        }
        query.compare().ifPresent(c -> parameters.put("compare", List.of(c)));
        query.prices().ifPresent(p -> parameters.put("prices", List.of(String.valueOf(p))));
        query.pricesAsOf().ifPresent(d -> parameters.put("pricesAsOf", List.of(d)));
        query.definitionVersion().ifPresent(v -> parameters.put("definitionVersion", List.of(String.valueOf(v))));
        query.dataVersion().ifPresent(v -> parameters.put("dataVersion", List.of(String.valueOf(v))));
        return parameters;
    }

    /** {@code name=value&…}, empty where nothing is asked beside the figure. */
    public static String parameterText(FigureQuery query) {
        return parameters(query).entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(value -> e.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
    }

    /** For example {@code noegletal/neet-16-24?area=161}. */
    public static String page(FigureQuery query) {
        return withParameters(PAGE + query.id(), query);
    }

    /** The same page with, of each file, the lines behind one. */
    public static String page(FigureQuery query, int linesAfter) {
        String page = page(query);
        return page + (page.contains("?") ? "&" : "?") + "linesAfter=" + linesAfter;
    }

    /** For example {@code figures/neet-16-24/chart.svg?area=161}, below the address of the REST interface. */
    public static String rest(FigureQuery query, String below) {
        return withParameters("figures/" + encoded(query.id()) + below, query);
    }

    private static String withParameters(String path, FigureQuery query) {
        String text = parameterText(query);
        return text.isEmpty() ? path : path + "?" + text;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
