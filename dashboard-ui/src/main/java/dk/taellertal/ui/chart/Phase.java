package dk.taellertal.ui.chart;

/** What kind of amount a bar stands for; each is drawn its own way, on paper without colour too. */
public enum Phase {
    /** Regnskab: solid. */
    ACTUAL,
    /** Last year's: light solid. */
    PRIOR,
    /** Adopted budget: outlined. */
    BUDGET,
    /** Revised budget: outlined with a light fill. */
    REVISED,
    /** Forecast: hatched. */
    FORECAST,
    /** All periods together, beside them: light solid, apart from them. */
    TOTAL
}
