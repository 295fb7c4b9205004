package dk.taellertal.ui.answer;

import java.util.HashMap;
import java.util.Map;

/** A catalogue of one dataset, two figures and one objective, small enough to work out by hand. */
final class SmallSchool {

    private static final String DATASET = """
            dataset: proeve
            name: Prøve
            source: Prøvekilden
            slice: [periode]
            rhythm: yearly
            smallCount: 0
            columns:
              - {name: periode, role: period, label: År, headers: [Prøveår], kinds: [year]}
              - {name: udgift, role: measure, label: Udgift, headers: [Prøveudgift], unit: kr., scale: 2, accumulation: flow}
              - {name: elever, role: measure, label: Elever, headers: [Prøveelever], unit: elever, accumulation: stock}
            """;

    private static final String FIGURE = """
            name: Prøve
            question: Hvor meget?
            direction: down
            kind: input
            decimals: 1
            goals: [et-klogere-albertslund]
            owner: Prøven
            reservations: [Løbende priser, Et andet forbehold]
            """;

    private static final String PRICES = """
            prices: samlet
            name: Prøveindeks
            source: Prøvekilden
            runningPrices: Løbende priser
            estimates:
              - estimated: "2020-06-30"
                rates: [{year: 2019, percent: 2.0}, {year: 2020, percent: 2.5}]
              - estimated: "2021-06-30"
                rates: [{year: 2019, percent: 2.0}, {year: 2020, percent: 3.0}]
            """;

    private static final String OBJECTIVE = """
            objectives:
              - id: billigere-skole
                name: Billigere skole
                goal: et-klogere-albertslund
                lifeArea: boerneliv
                lead: Prøven
                indicators:
                  - figure: proeve-pris
                    target: {from: "2018", baseline: 100, to: "2022", value: 80, tolerance: 2, waypoints: [{period: "2020", value: 95}]}
            """;

    /** 1,000 kr. for 10 pupils, 980 kr. for 10, 970 kr. for 10. */
    static final String ROWS = "Prøveår;Prøveudgift;Prøveelever\n2018;1000;10\n2019;980;10\n2020;970;10\n";

    private SmallSchool() {}

    /** @param said lines of the indicator beside its target, such as a manual status */
    static Map<String, String> catalogue(String said) {
        Map<String, String> files = new HashMap<>();
        files.put("datasets/proeve.yaml", DATASET);
        files.put(
                "figures/proeve-udgift.yaml",
                FIGURE
                        + "figure: proeve-udgift\nformula: sum\nunit: kr.\nof: {dataset: proeve, measure: udgift, label: Udgift}\n");
        files.put(
                "figures/proeve-elever.yaml",
                FIGURE
                        + "figure: proeve-elever\nformula: sum\nunit: elever\nof: {dataset: proeve, measure: elever, label: Elever}\n");
        files.put("figures/proeve-pris.yaml", FIGURE + """
                figure: proeve-pris
                formula: ratio
                unit: kr.
                numerator: {dataset: proeve, measure: udgift, label: Udgift}
                denominator: {dataset: proeve, measure: elever, label: Elever}
                """);
        files.put("prices/samlet-eksempel.yaml", PRICES);
        files.put("goals/proeve.yaml", OBJECTIVE + said.indent(8));
        return files;
    }
}
