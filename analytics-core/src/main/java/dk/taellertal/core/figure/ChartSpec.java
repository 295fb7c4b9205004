package dk.taellertal.core.figure;

/** How a figure's page pictures it, where a line says too little. */
public sealed interface ChartSpec {

    /**
     * What came beside what several forecasts said would come; both stand on 1 January of their years.
     *
     * @param forecast counts what the figure counts; its label is what a forecast is called before its code
     * @param vintage the dimension of the forecast's dataset that tells one forecast from another
     */
    record Fan(Term forecast, String vintage) implements ChartSpec {}

    /**
     * The newest number by age, two sides back to back.
     *
     * @param ages a dimension of ages in years
     * @param sides a dimension of two codes
     * @param step how many years of age a bar holds
     */
    record Pyramid(String ages, String sides, int step) implements ChartSpec {

        private static final int WIDEST = 25;

        public Pyramid {
            if (step < 1 || step > WIDEST) {
                throw new IllegalArgumentException(
                        "'step' is '%d' (expected 1 to %d years of age)".formatted(step, WIDEST));
            }
        }
    }
}
