package dk.taellertal.ui.api;

import dk.taellertal.core.answer.FigureAnswer;
import dk.taellertal.ui.answer.FigureAddress;
import dk.taellertal.ui.answer.FigureQuery;
import dk.taellertal.ui.program.LocalTaellerTal;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
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

    private final RequestContext context;

    ChartController(RequestContext context) {
        this.context = context;
    }

    @GetMapping({"/chart.png", "/chart.svg"})
    ResponseEntity<byte[]> chart(
            @PathVariable("id") String id,
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(value = "canvas", defaultValue = "case") String canvas,
            @RequestParam(value = "theme", defaultValue = "light") String theme,
            @RequestParam(value = "download", defaultValue = "false") boolean download,
            WebRequest request,
            HttpServletRequest http) {
        LocalTaellerTal program = context.program();
        FigureQuery asked = FigureAddress.parse(id, parameters);
        FigureAnswer answer = program.answer(asked);
        return ChartFile.of(http, canvas, theme, download)
                .answer(id, program.version(answer), () -> program.picture(answer, asked), request);
    }
}
