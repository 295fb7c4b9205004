package dk.taellertal.ui.api;

import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.Chart;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.chart.draw.ChartDrawing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.function.Supplier;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

/**
 * A chart as a request wants it, drawn anew only when what it follows from has changed.
 *
 * @param format {@code png} or {@code svg}, as the address ends
 * @param download whether the browser is to keep it rather than show it
 */
public record ChartFile(String format, Canvas canvas, Theme theme, boolean download) {

    /** @throws IllegalArgumentException where the canvas or the theme is none */
    public static ChartFile of(HttpServletRequest request, String canvas, String theme, boolean download) {
        return new ChartFile(
                request.getRequestURI().endsWith(".png") ? "png" : "svg",
                Canvas.named(canvas),
                Theme.valueOf(theme.toUpperCase(Locale.ROOT)),
                download);
    }

    /**
     * @param name of the file, without its ending
     * @param version the address tells one view from another; the version tells one state of it from the next
     */
    public ResponseEntity<byte[]> answer(String name, String version, Supplier<Chart> chart, WebRequest request) {
        if (request.checkNotModified(version)) {
            return ResponseEntity.status(304).build();
        }
        ResponseEntity.BodyBuilder response = ResponseEntity.ok()
                .eTag(version)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .contentType(
                        format.equals("png")
                                ? MediaType.IMAGE_PNG
                                : MediaType.parseMediaType("image/svg+xml;charset=UTF-8"));
        if (download) {
            response.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(name + "." + format)
                            .build()
                            .toString());
        }
        return response.body(ChartDrawing.file(chart.get(), format, canvas, theme));
    }
}
