package dk.taellertal.ui.chart;

/** What a picture is looked at on: white paper or a dark screen. */
public enum Theme {
    LIGHT,
    DARK
}
