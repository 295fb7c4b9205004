package dk.taellertal.ui.method;

/**
 * Another figure that seems to measure the same thing.
 *
 * @param correlation Pearson's r, to three decimals; negative where one is the other turned round
 * @param points how many areas and periods both have
 */
public record AlikeDocument(String id, String name, String correlation, int points) {}
