package dk.taellertal.core.budget;

/** Where in the catalogue something is said; the first line is 1. */
public record Stated(String file, int line) {}
