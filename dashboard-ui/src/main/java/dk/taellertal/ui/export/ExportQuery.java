package dk.taellertal.ui.export;

import dk.taellertal.ui.answer.FigureRequest;
import dk.taellertal.ui.export.ExportRequest.Subject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

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
            case Subject.Figure(FigureRequest figure) -> {
                add(figure, parts);
                yield "figure/";
            }
            case Subject.Page(String name, Map<String, String> choices) -> {
                new TreeMap<>(choices).forEach((choice, value) -> parts.add(choice + "=" + encoded(value)));
                yield "page/";
            }
        };
        return "export/" + path + request.fileName() + "?" + String.join("&", parts);
    }

    private static void add(FigureRequest figure, List<String> parts) {
        figure.area().ifPresent(a -> parts.add("area=" + encoded(a)));
        figure.from().ifPresent(f -> parts.add("from=" + encoded(f)));
        figure.to().ifPresent(t -> parts.add("to=" + encoded(t)));
        figure.only().forEach((dimension, code) -> parts.add("only=" + encoded(dimension + "=" + code)));
        figure.compare().ifPresent(c -> parts.add("compare=" + encoded(c)));
        figure.definitionVersion().ifPresent(v -> parts.add("definitionVersion=" + v));
        figure.prices().ifPresent(p -> parts.add("prices=" + p));
        figure.pricesAsOf().ifPresent(d -> parts.add("pricesAsOf=" + encoded(d)));
        figure.dataVersion().ifPresent(v -> parts.add("dataVersion=" + v));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
