package dk.taellertal.core.figure;

/** What a key figure tells of: what was put in, done, got per unit, reached whom, how well, or what changed. */
public enum FigureKind {
    INPUT,
    ACTIVITY,
    PRODUCTIVITY,
    COVERAGE,
    QUALITY,
    EFFECT
}
