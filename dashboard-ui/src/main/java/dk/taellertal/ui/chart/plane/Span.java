package dk.taellertal.ui.chart.plane;

/** What an axis covers, from its left or lower end to the other; a span may run downwards. */
public record Span(double from, double to) {

    public Span {
        if (from == to) {
            throw new IllegalArgumentException("a span must not be empty: '%s'".formatted(from));
        }
    }

    /** As far as this and more, by so many units of length of which the span takes so many. */
    Span grown(double units, double length) {
        double more = units * (to - from) / length;
        return new Span(from - more, to + more);
    }

    /** A value's place on a line from start to end. */
    double at(double value, double start, double end) {
        return start + (value - from) / (to - from) * (end - start);
    }
}
