package dk.taellertal.ui.api;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.ui.answer.FigureRequest;
import dk.taellertal.ui.answer.LocalTaellerTal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Charts over REST: drawn anew only when their data or definition has changed. */
@RestController
@RequestMapping("/api/v1/figures/{id}")
class ChartController {

    private final Desk desk;

    ChartController(Desk desk) {
        this.desk = desk;
    }

    @GetMapping({"/chart.png", "/chart.svg"})
    ResponseEntity<byte[]> chart(
            @PathVariable("id") String id,
            @RequestParam("area") Optional<String> area,
            @RequestParam("from") Optional<String> from,
            @RequestParam("to") Optional<String> to,
            @RequestParam(value = "only", required = false) String[] only,
            @RequestParam("compare") Optional<String> compare,
            @RequestParam("definitionVersion") Optional<Integer> definitionVersion,
            @RequestParam("prices") Optional<Integer> prices,
            @RequestParam("pricesAsOf") Optional<String> pricesAsOf,
            @RequestParam("dataVersion") Optional<Long> dataVersion,
            @RequestParam(value = "canvas", defaultValue = "case") String canvas,
            @RequestParam(value = "theme", defaultValue = "light") String theme,
            @RequestParam(value = "download", defaultValue = "false") boolean download,
            WebRequest request,
            HttpServletRequest http) {
        LocalTaellerTal program = desk.program();
        FigureRequest asked = new FigureRequest(
                id, area, from, to, Pairs.of(only), compare, definitionVersion, prices, pricesAsOf, dataVersion);
        FigureAnswer answer = program.answer(asked);
        return ChartFile.of(http, canvas, theme, download)
                .answer(id, program.version(answer), () -> program.picture(answer, asked), request);
    }
}
