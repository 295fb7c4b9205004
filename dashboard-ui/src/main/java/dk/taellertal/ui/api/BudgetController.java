package dk.taellertal.ui.api;

import dk.taellertal.core.applied.budget.BudgetPage;
import dk.taellertal.core.snapshot.Snapshot;
import dk.taellertal.ui.chart.Canvas;
import dk.taellertal.ui.chart.Theme;
import dk.taellertal.ui.preparation.BudgetCharts;
import dk.taellertal.ui.preparation.BudgetDocument;
import dk.taellertal.ui.preparation.CachedBudgets;
import dk.taellertal.ui.program.LocalTaellerTal;
import dk.taellertal.ui.refusal.UnknownThing;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** A budget year's page over REST, and its charts. */
@RestController
@RequestMapping("/api/v1/budget")
class BudgetController {

    private final RequestContext context;
    private final CachedBudgets budgets;

    BudgetController(RequestContext context, CachedBudgets budgets) {
        this.context = context;
        this.budgets = budgets;
    }

    @GetMapping(path = "/{year}", produces = MediaType.APPLICATION_JSON_VALUE)
    BudgetDocument budget(@PathVariable("year") int year, @RequestParam("dataVersion") Optional<Long> dataVersion) {
        return context.program().budget(Optional.of(year), dataVersion);
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    BudgetDocument newest(@RequestParam("dataVersion") Optional<Long> dataVersion) {
        return context.program().budget(Optional.empty(), dataVersion);
    }

    @GetMapping("/{year}/{chart}.svg")
    ResponseEntity<byte[]> chart(
            @PathVariable("year") int year,
            @PathVariable("chart") String name,
            @RequestParam("dataVersion") Optional<Long> dataVersion,
            @RequestParam(value = "width", defaultValue = "992") int width,
            @RequestParam(value = "theme", defaultValue = "light") String theme,
            WebRequest request) {
        Snapshot state = context.home().snapshot(dataVersion);
        BudgetPage page = budgets.of(LocalTaellerTal.budgetPlan(Optional.of(year), state.catalogue()), state);
        String version = "%s.%08x".formatted(page.version(), page.hashCode());
        return new ChartFile("svg", Canvas.screen(width), Theme.valueOf(theme.toUpperCase(Locale.ROOT)), false)
                .answer(
                        "budget-%d-%s".formatted(year, name),
                        version,
                        () -> new BudgetCharts(page, context.texts())
                                .of(kind(name))
                                .orElseThrow(() -> new UnknownThing(
                                        "budget %d has no numbers for the chart '%s'".formatted(year, name))),
                        request);
    }

    private static BudgetCharts.Kind kind(String name) {
        return Arrays.stream(BudgetCharts.Kind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownThing("there is no chart '%s' of a budget (known: %s)"
                        .formatted(
                                name,
                                Arrays.toString(BudgetCharts.Kind.values()).toLowerCase(Locale.ROOT))));
    }
}
