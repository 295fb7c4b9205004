package dk.taellertal.ui.export;

import dk.taellertal.ui.answer.FigureAddress;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.export.ExportRequest.Subject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A request as an address below {@code /api/v1/}. */
public final class ExportQuery {

    private ExportQuery() {}

    /** For example {@code export/figure/neet-16-24.docx?level=public}. */
    public static String of(ExportRequest request) {
        List<String> parts = new ArrayList<>();
        parts.add("level=" + request.level().name().toLowerCase(Locale.ROOT));
        parts.add("lang=" + request.language().getLanguage());
        request.journal().ifPresent(j -> parts.add("journal=" + encoded(j.value())));
        String path = switch (request.subject()) {
            case Subject.Figure(FigureQuery figure) -> {
                parts.add(FigureAddress.parameterText(figure));
                yield "figure/";
            }
            case Subject.Page(String name, Map<String, String> choices) -> {
                new TreeMap<>(choices).forEach((choice, value) -> parts.add(choice + "=" + encoded(value)));
                yield "page/";
            }
        };
        return "export/" + path + request.fileName() + "?"
                + parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
